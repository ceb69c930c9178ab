using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Who gave the answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Antwoordherkomst>))]
[Codelijst("antwoordherkomst")]
public enum Antwoordherkomst
{
    [JsonStringEnumMemberName("berekend")]
    Berekend,

    [JsonStringEnumMemberName("catalogus")]
    Catalogus,

    /// <summary>Our own classification: it counts, but never makes an advice fixed.</summary>
    [JsonStringEnumMemberName("eigen-indeling")]
    EigenIndeling,

    [JsonStringEnumMemberName("ingevuld")]
    Ingevuld,

    /// <summary>The asker corrects what the catalogue says or what was computed.</summary>
    [JsonStringEnumMemberName("ingevuld-wijkt-af-van-catalogus")]
    IngevuldWijktAf,

    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
