using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Who gave the answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoordherkomst>))]
public enum Antwoordherkomst
{
    [JsonStringEnumMemberName("berekend")]
    Berekend,

    [JsonStringEnumMemberName("catalogus")]
    Catalogus,

    [JsonStringEnumMemberName("ingevuld")]
    Ingevuld,

    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
