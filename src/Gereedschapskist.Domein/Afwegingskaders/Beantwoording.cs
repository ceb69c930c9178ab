using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Where the answer to a criterion comes from, unless the asker gives it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Beantwoording>))]
[Codelijst("beantwoording")]
public enum Beantwoording
{
    [JsonStringEnumMemberName("berekend")]
    Berekend,

    [JsonStringEnumMemberName("catalogus")]
    Catalogus,

    [JsonStringEnumMemberName("gevraagd")]
    Gevraagd,
}
