using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>Puts measured effects on one goal into one line of plain Dutch.</summary>
internal static class Effectzin
{
    /// <summary>The result to show: one that points where all point together, of the strongest design, preferably with its size.</summary>
    public static Effect Voorbeeld(IReadOnlyList<Effect> effecten, Uitwerking uitwerking) => effecten
        .OrderByDescending(effect => effect.Uitwerking == uitwerking)
        .ThenByDescending(effect => Zekerheidsregel.Ontwerp(effect.Bewijs))
        .ThenByDescending(effect => effect.Grootte is not null)
        .First();

    public static string Schrijf(IReadOnlyList<Effect> effecten, Effect voorbeeld, Uitwerking uitwerking, Effectzekerheid zekerheid, bool isTussenstap)
    {
        var waarop = isTussenstap ? "Gemeten op een stap naar het doel, niet op het doel zelf. " : "";
        var grootte = voorbeeld.Grootte is { } tekst ? $": {EersteZin(tekst)}" : "";
        return $"{waarop}{Oordeel(uitwerking, zekerheid)}. {voorbeeld.Uitkomst.TrimEnd('.')}{grootte}. {Grond(effecten)}";
    }

    private static string Oordeel(Uitwerking uitwerking, Effectzekerheid zekerheid) => uitwerking switch
    {
        Uitwerking.Gunstig => zekerheid is Effectzekerheid.ZeerLaag
            ? "Wijst op een gunstig effect, maar dat is zeer onzeker"
            : $"Werkt {Kans(zekerheid)}".TrimEnd(),
        Uitwerking.GeenEffect => zekerheid is Effectzekerheid.ZeerLaag
            ? "Wijst op geen effect, maar dat is zeer onzeker"
            : $"Heeft {Kans(zekerheid)} geen effect".Replace("  ", " ", StringComparison.Ordinal),
        Uitwerking.Averechts => zekerheid is Effectzekerheid.ZeerLaag
            ? "Wijst op een averechts effect, maar dat is zeer onzeker"
            : $"Werkt {Kans(zekerheid)} averechts".Replace("  ", " ", StringComparison.Ordinal),
        _ => "Wisselende resultaten",
    };

    private static string Kans(Effectzekerheid zekerheid) => zekerheid switch
    {
        Effectzekerheid.Hoog => "",
        Effectzekerheid.Redelijk => "waarschijnlijk",
        _ => "mogelijk",
    };

    private static string Grond(IReadOnlyList<Effect> effecten)
    {
        var sterkste = effecten.MaxBy(effect => Zekerheidsregel.Ontwerp(effect.Bewijs))!.Bewijs;
        var bronnen = effecten.Select(effect => effect.Bron).Distinct(StringComparer.Ordinal).Count();
        return $"{Nl.Aantal(effecten.Count, "meting", "metingen")} uit {Nl.Aantal(bronnen, "bron", "bronnen")}; het sterkst: {Ontwerp(sterkste)}.";
    }

    private static string Ontwerp(Bewijsvorm bewijs) => bewijs switch
    {
        Bewijsvorm.Rct => "onderzoek met loting",
        Bewijsvorm.Gecontroleerd => "onderzoek met een controlegroep",
        Bewijsvorm.VoorNa => "meting voor en na, zonder controlegroep",
        Bewijsvorm.Literatuur => "overzicht van literatuur",
        Bewijsvorm.Kwalitatief => "gesprekken met of waarneming van deelnemers",
        Bewijsvorm.Onbekend => "onderzoek waarvan de opzet niet in onze bronnen staat",
        _ => "ander onderzoek",
    };

    private static string EersteZin(string tekst)
    {
        var einde = tekst.IndexOf(". ", StringComparison.Ordinal);
        return (einde < 0 ? tekst : tekst[..einde]).TrimEnd('.');
    }
}
