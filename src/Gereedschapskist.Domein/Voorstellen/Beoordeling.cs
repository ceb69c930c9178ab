using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>
/// A candidate with its values and weighted sums. The sums are decimal and not divided by the total weight, so that they are exact:
/// more weight on a criterium can then never lower who is best on it, not even in the last digit.
/// </summary>
internal sealed class Beoordeling
{
    private Beoordeling(Interventie interventie, IReadOnlyList<Criteriumwaarde> waarden, Gewichten gewichten, bool rechtstreeks)
    {
        Interventie = interventie;
        Rechtstreeks = rechtstreeks;
        Waarden = waarden;
        foreach (var criterium in Gewichten.Volgorde)
        {
            var (gewicht, waarde) = (gewichten[criterium], waarden[(int)criterium]);
            Som += gewicht * waarde.Waarde;
            SomVan += gewicht * waarde.Van;
            SomTot += gewicht * waarde.Tot;
            Ongewogen += waarde.Waarde;
        }
    }

    public Interventie Interventie { get; }

    /// <summary>Whether it is about the goal itself; who is only about a narrower goal stands below, whatever its score.</summary>
    public bool Rechtstreeks { get; }

    public IReadOnlyList<Criteriumwaarde> Waarden { get; }

    public decimal Som { get; }

    public decimal SomVan { get; }

    public decimal SomTot { get; }

    /// <summary>Decides a tie, so that who is nowhere better never stands above who is somewhere better.</summary>
    public decimal Ongewogen { get; }

    /// <summary>Best first, within what is about the goal itself and then within what is about a narrower one; what is equal in everything stands in order of id.</summary>
    public static IReadOnlyList<Beoordeling> Rangschik(IEnumerable<Interventie> kandidaten, Voorstelopdracht vraag) =>
    [
        .. kandidaten
            .Select(kandidaat => new Beoordeling(kandidaat, Criterialijst.Beoordeel(kandidaat, vraag), vraag.Gewichten, IsRechtstreeks(kandidaat, vraag)))
            .OrderByDescending(kandidaat => kandidaat.Rechtstreeks)
            .ThenByDescending(kandidaat => kandidaat.Som)
            .ThenByDescending(kandidaat => kandidaat.Ongewogen)
            .ThenBy(kandidaat => kandidaat.Interventie.Id, StringComparer.Ordinal),
    ];

    /// <summary>With a basisfunctionaliteit the goal only weighs along; there is no order of nearness then.</summary>
    private static bool IsRechtstreeks(Interventie kandidaat, Voorstelopdracht vraag) =>
        vraag.Functie is not null || vraag.Doel is not { } doel || doel.IsRechtstreeks(kandidaat);
}
