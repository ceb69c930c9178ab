using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Over;

/// <summary>Counts per field how many interventies have it filled.</summary>
public static class Volledigheid
{
    private static readonly (string Veld, string Naam, Func<Interventie, bool> Bekend)[] _velden =
    [
        ("doel", "Doel", i => i.Doel is not null),
        ("doelgroep", "Doelgroep", i => i.Doelgroep is not null),
        ("leeftijdVan", "Leeftijd", i => i.LeeftijdVan is not null || i.LeeftijdTot is not null),
        ("aanpak", "Aanpak", i => i.Aanpak is not null),
        ("themas", "Thema", i => i.Themas.Count > 0),
        ("settings", "Plaats", i => i.Settings.Count > 0),
        ("preventievormen", "Soort preventie", i => i.Preventievormen.Count > 0),
        ("gezondheidsdoelen", "Gezondheidsdoel", i => i.Gezondheidsdoelen.Count > 0),
        ("kenmerken", "Kenmerk van de doelgroep", i => i.Kenmerken.Count > 0),
        ("eigenaar", "Eigenaar", i => i.Eigenaar is not null),
        ("uitvoerders", "Uitvoerders", i => i.Uitvoerders.Count > 0),
        ("erkenningen", "Oordeel van een erkenningscommissie", i => i.Erkenningen.Count > 0),
        ("effecten", "Gemeten effecten", i => i.Effecten.Count > 0),
        ("duur", "Duur", i => i.Duur?.Weken is not null || i.Duur?.Bijeenkomsten is not null),
        ("groep", "Groepsgrootte", i => i.Duur?.GroepMin is not null || i.Duur?.GroepMax is not null),
        ("kosten", "Een bedrag uit een bron", i => i.Kosten.Any(k => k.BedragEuro is not null)),
        ("kostenPerDeelnemer", "Kosten per deelnemer", i => i.KostenPerDeelnemer is not null),
        ("financiering", "Wie betaalt volgens een bron", i => i.Financiering.Count > 0),
        ("schaal", "Benodigde specialistische kennis", i => i.Schaal?.SpecialistischeKennis is not null),
    ];

    /// <summary>Most complete first.</summary>
    public static IReadOnlyList<(string Naam, int Bekend, int Eigen)> Tel(IReadOnlyList<Interventie> interventies) =>
    [
        .. _velden
            .Select(v => (v.Naam, interventies.Count(v.Bekend), interventies.Count(i => v.Bekend(i) && i.EigenIndeling.Contains(v.Veld))))
            .OrderByDescending(v => v.Item2),
    ];
}
