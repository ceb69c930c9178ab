using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>
/// A candidate with its values and weighted sums. The sums are decimal and not divided by the total weight, so that they are exact:
/// more weight on a criterium can then never lower who is best on it, not even in the last digit.
/// </summary>
internal sealed class Beoordeling
{
    private Beoordeling(Interventie interventie, Voorstelopdracht vraag)
    {
        Interventie = interventie;
        Deel = Lijstindeling.Van(interventie, vraag);
        Voorrang = Lijstindeling.HeeftVoorrang(interventie, Deel, vraag);
        Waarden = Criterialijst.Beoordeel(interventie, vraag);
        foreach (var criterium in Gewichten.Volgorde)
        {
            var (gewicht, waarde) = (vraag.Gewichten[criterium], Waarden[(int)criterium]);
            Som += gewicht * waarde.Waarde;
            SomVan += gewicht * waarde.Van;
            SomTot += gewicht * waarde.Tot;
            Ongewogen += waarde.Waarde;
        }
    }

    public Interventie Interventie { get; }

    /// <summary>Part of the list; no score moves a candidate to another.</summary>
    public Lijstdeel Deel { get; }

    /// <summary>Whether it stands above all others of its part that do not have this, whatever its score.</summary>
    public bool Voorrang { get; }

    public IReadOnlyList<Criteriumwaarde> Waarden { get; }

    public decimal Som { get; }

    public decimal SomVan { get; }

    public decimal SomTot { get; }

    /// <summary>Decides a tie, so that who is nowhere better never stands above who is somewhere better.</summary>
    public decimal Ongewogen { get; }

    /// <summary>Part by part, in each the best first; what is equal in everything stands in order of id.</summary>
    public static IReadOnlyList<Beoordeling> Rangschik(IEnumerable<Interventie> kandidaten, Voorstelopdracht vraag) =>
    [
        .. kandidaten
            .Select(kandidaat => new Beoordeling(kandidaat, vraag))
            .OrderBy(kandidaat => kandidaat.Deel)
            .ThenByDescending(kandidaat => kandidaat.Voorrang)
            .ThenByDescending(kandidaat => kandidaat.Som)
            .ThenByDescending(kandidaat => kandidaat.Ongewogen)
            .ThenBy(kandidaat => kandidaat.Interventie.Id, StringComparer.Ordinal),
    ];
}
