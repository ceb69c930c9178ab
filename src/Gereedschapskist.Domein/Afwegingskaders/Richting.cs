using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>What an answer that applies argues for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Richting>))]
[Codelijst("richting")]
public enum Richting
{
    [JsonStringEnumMemberName("regionaal")]
    Regionaal,

    [JsonStringEnumMemberName("lokaal")]
    Lokaal,

    [JsonStringEnumMemberName("gedeeld")]
    Gedeeld,

    [JsonStringEnumMemberName("voorwaarde")]
    Voorwaarde,
}
