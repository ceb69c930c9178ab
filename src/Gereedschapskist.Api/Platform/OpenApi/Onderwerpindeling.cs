namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>The subjects under which operations are grouped, in the order in which a reader meets them.</summary>
internal static class Onderwerpindeling
{
    public static readonly IReadOnlyList<(string Naam, string Uitleg)> Alle =
    [
        ("Interventies", "Zoeken, bekijken en vergelijken van interventies."),
        ("Voorstellen", "Voorstellen bij een doel en een doelgroep, en interventies naast elkaar, met uitleg."),
        ("Financiering", "Wie wat betaalt, per onderdeel, met voorwaarden en bron."),
        ("Afwegingen", "Lokaal of regionaal organiseren: afwegen met een kader."),
        ("Shortlists", "Een eigen selectie bewaren, delen en exporteren."),
        ("Basisfunctionaliteiten", "Wat overal beschikbaar moet zijn volgens het AZWA."),
        ("Gezondheidsdoelen", "Wat een regio wil bereiken, met indicatoren."),
        ("Gebieden", "Gemeenten en regio's."),
        ("Catalogus", "De catalogus als geheel: versie, bulk, wijzigingen, codelijsten en cijfers."),
    ];
}
