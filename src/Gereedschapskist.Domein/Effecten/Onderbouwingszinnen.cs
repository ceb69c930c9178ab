namespace Gereedschapskist.Domein.Effecten;

/// <summary>Says how well some interventies are supported, a sentence per level.</summary>
public static class Onderbouwingszinnen
{
    /// <summary>From the strongest level down; with one level and more names they are not said again.</summary>
    public static IEnumerable<string> Schrijf(IReadOnlyList<(string Naam, Onderbouwing Groep)> keuzes)
    {
        ArgumentNullException.ThrowIfNull(keuzes);
        var groepen = keuzes.GroupBy(keuze => keuze.Groep).OrderBy(groep => groep.Key).ToList();
        return groepen.Select(groep => Zin(
            groep.Key,
            groepen.Count > 1 ? Nl.Opsomming([.. groep.Select(keuze => keuze.Naam)]) : groep.Count() > 1 ? $"deze {Telwoord(groep.Count())}" : "dit",
            groep.Count() > 1));
    }

    private static string Zin(Onderbouwing groep, string namen, bool meer) => groep switch
    {
        Onderbouwing.Bewezen => $"Onderzoek of een erkenningscommissie wijst erop dat {namen} {(meer ? "werken" : "werkt")}.",
        Onderbouwing.Veelbelovend => $"{namen.MetHoofdletter()} {(meer ? "zijn" : "is")} veelbelovend, maar zeker is het niet.",
        _ => $"Dat {namen} {(meer ? "werken" : "werkt")}, is niet aangetoond: wij kennen alleen een beschrijving.",
    };

    private static string Telwoord(int aantal) => aantal switch { 2 => "twee", 3 => "drie", 4 => "vier", _ => Nl.Getal(aantal) };
}
