using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Whether the measured result helps the people it is for; our own classification.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Uitwerking>))]
[Codelijst("uitwerking")]
public enum Uitwerking
{
    [JsonStringEnumMemberName("gunstig")]
    Gunstig,

    [JsonStringEnumMemberName("geen-effect")]
    GeenEffect,

    [JsonStringEnumMemberName("gemengd")]
    Gemengd,

    [JsonStringEnumMemberName("averechts")]
    Averechts,
}
