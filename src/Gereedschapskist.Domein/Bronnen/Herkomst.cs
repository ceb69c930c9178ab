using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Bronnen;

/// <summary>Whether a source says it, or we arranged it ourselves.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Herkomst>))]
[Codelijst("herkomst")]
public enum Herkomst
{
    [JsonStringEnumMemberName("bron")]
    Bron,

    [JsonStringEnumMemberName("eigen-indeling")]
    EigenIndeling,
}
