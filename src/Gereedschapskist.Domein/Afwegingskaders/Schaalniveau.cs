using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Scale of one part.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Schaalniveau>))]
[Codelijst("schaalniveau")]
public enum Schaalniveau
{
    [JsonStringEnumMemberName("lokaal")]
    Lokaal,

    [JsonStringEnumMemberName("regionaal")]
    Regionaal,
}
