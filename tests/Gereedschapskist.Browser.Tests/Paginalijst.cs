namespace Gereedschapskist.Browser.Tests;

/// <summary>Every page, and every state of a page that looks different.</summary>
public static class Paginalijst
{
    public static IReadOnlyList<string> Alle { get; } =
    [
        "/",
        "/zoeken",
        "/zoeken?zoek=valprevntie+ouderen&setting=wijk",
        "/zoeken?zoek=qqqqqqqq",
        "/zoeken?leeftijd=abc",
        "/interventies/in-balans",
        "/interventies/doe-praatgroep",
        "/basisfunctionaliteiten",
        "/basisfunctionaliteiten/valpreventie?gemeente=GM0344",
        "/basisfunctionaliteiten/sociaal-verwijzen?gemeente=Atlantis",
        "/basisfunctionaliteiten/dementie",
        "/vergelijken",
        "/vergelijken?interventie=in-balans",
        "/vergelijken?interventie=in-balans&interventie=otago&interventie=vallen-verleden-tijd",
        "/over-de-gegevens",
        "/toegankelijkheid",
        "/privacy",
        "/voor-ontwikkelaars",
        "/bestaat-niet",
    ];

    public static TheoryData<string> Data { get; } = new(Alle);
}
