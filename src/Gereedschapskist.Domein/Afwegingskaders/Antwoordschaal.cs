using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Form of an answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoordschaal>))]
[Codelijst("antwoordschaal")]
public enum Antwoordschaal
{
    [JsonStringEnumMemberName("ja-nee")]
    JaNee,

    [JsonStringEnumMemberName("mate")]
    Mate,

    [JsonStringEnumMemberName("percentage")]
    Percentage,

    [JsonStringEnumMemberName("getal")]
    Getal,

    [JsonStringEnumMemberName("keuze")]
    Keuze,
}
