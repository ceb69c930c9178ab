using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Thesauri;
using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>Tells for which age groups an interventie is explicitly meant.</summary>
internal static class Levensfasen
{
    /// <summary>From the age on which a lower bound without an upper one means "older people" instead of "adults".</summary>
    private const int OuderVanaf = 50;

    /// <summary>Wider than this is "everyone", not a group.</summary>
    private const int BreedsteGroep = 55;

    private static readonly (Levensfase Fase, Leeftijdsbereik Bereik)[] _bereiken =
    [
        (Levensfase.JongKind, new(0, 3)),
        (Levensfase.Kind, new(4, 11)),
        (Levensfase.Jongere, new(12, 17)),
        (Levensfase.Jongvolwassene, new(18, 24)),
        (Levensfase.Volwassene, new(25, 64)),
        (Levensfase.Oudere, new(65, null)),
    ];

    public static IReadOnlyList<(Levensfase Fase, Leeftijdsbereik Bereik)> Bereiken => _bereiken;

    public static Levensfase Van(Leeftijdsbereik bereik) =>
        _bereiken.Where(b => b.Bereik.Overlapt(bereik)).Aggregate(Levensfase.Geen, (som, b) => som | b.Fase);

    /// <summary>Everyone it can be for, by its ages, else by the age groups that its texts name; none when that is unknown.</summary>
    public static Levensfase Bereikt(Interventie interventie, Woordenboek woordenboek) =>
        Leeftijden.Van(interventie) is { } bereik ? Van(bereik) : UitTekst(interventie, woordenboek);

    /// <summary>The people it was made for: none when its ages are so wide that they name no group.</summary>
    public static Levensfase Gericht(Interventie interventie, Woordenboek woordenboek)
    {
        if (interventie.LeeftijdVan is null && interventie.LeeftijdTot is null)
        {
            return UitTekst(interventie, woordenboek);
        }

        var van = interventie.LeeftijdVan ?? 0;
        var isGroep = interventie.LeeftijdTot is { } tot ? tot - van < BreedsteGroep : van >= OuderVanaf;
        return isGroep ? Van(new Leeftijdsbereik(van, interventie.LeeftijdTot)) : Levensfase.Geen;
    }

    public static Levensfase Van(Begripsgroep groep) =>
        groep is { LeeftijdVan: null, LeeftijdTot: null }
            ? Levensfase.Geen
            : Van(new Leeftijdsbereik(groep.LeeftijdVan ?? 0, groep.LeeftijdTot));

    public static string Term(Levensfase fase) => fase.ToString();

    private static Levensfase UitTekst(Interventie interventie, Woordenboek woordenboek)
    {
        var tekst = string.Join(" . ", [interventie.Naam, interventie.Doelgroep, .. interventie.Kenmerken]);
        return Woorden.Van(woordenboek.Analyzer, tekst, static soort => soort == Tokensoort.Begrip)
            .Select(term => woordenboek.Begrippen.Groepen[Begripsterm.Nummer(term)])
            .Aggregate(Levensfase.Geen, (som, groep) => som | Van(groep));
    }
}
