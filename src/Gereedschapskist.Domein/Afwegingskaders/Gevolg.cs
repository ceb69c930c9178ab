using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>What happens when a condition is not met.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gevolg>))]
[Codelijst("gevolg")]
public enum Gevolg
{
    [JsonStringEnumMemberName("waarschuwt")]
    Waarschuwt,

    [JsonStringEnumMemberName("blokkeert")]
    Blokkeert,
}
