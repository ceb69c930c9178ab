using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Kind of prevention by who is reached.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Preventievorm>))]
[Codelijst("preventievorm")]
public enum Preventievorm
{
    [JsonStringEnumMemberName("universeel")]
    Universeel,

    [JsonStringEnumMemberName("selectief")]
    Selectief,

    [JsonStringEnumMemberName("geindiceerd")]
    Geindiceerd,

    [JsonStringEnumMemberName("zorggerelateerd")]
    Zorggerelateerd,
}
