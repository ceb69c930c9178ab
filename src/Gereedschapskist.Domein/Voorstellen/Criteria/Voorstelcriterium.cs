using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>What a proposal is judged on; the order is the order in which contributions are shown.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Voorstelcriterium>))]
[Codelijst("criterium")]
public enum Voorstelcriterium
{
    [JsonStringEnumMemberName("doelpassing")]
    Doelpassing,

    [JsonStringEnumMemberName("doelgroeppassing")]
    Doelgroeppassing,

    [JsonStringEnumMemberName("bewijskracht")]
    Bewijskracht,

    [JsonStringEnumMemberName("effect")]
    Effect,

    [JsonStringEnumMemberName("kosten")]
    Kosten,

    [JsonStringEnumMemberName("financierbaarheid")]
    Financierbaarheid,

    [JsonStringEnumMemberName("uitvoerbaarheid")]
    Uitvoerbaarheid,

    [JsonStringEnumMemberName("bereik-kwetsbare-groepen")]
    BereikKwetsbareGroepen,

    [JsonStringEnumMemberName("beproefd-in-de-praktijk")]
    BeproefdInDePraktijk,
}
