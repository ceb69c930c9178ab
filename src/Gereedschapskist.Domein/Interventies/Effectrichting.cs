using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Direction in which the measured outcome moved.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Effectrichting>))]
[Codelijst("effectrichting")]
public enum Effectrichting
{
    [JsonStringEnumMemberName("daling")]
    Daling,

    [JsonStringEnumMemberName("stijging")]
    Stijging,

    [JsonStringEnumMemberName("geen-effect")]
    GeenEffect,
}
