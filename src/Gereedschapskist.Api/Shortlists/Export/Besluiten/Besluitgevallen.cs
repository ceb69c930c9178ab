using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Api.Shortlists.Export.Besluiten;

/// <summary>What each programme costs in this place and what it may yield: the same answer as the page about costs gives.</summary>
internal static class Besluitgevallen
{
    /// <summary>Programmes of which it is worked out; more would not be read.</summary>
    private const int Meeste = 8;

    /// <summary>Sentences in front; the rest stands in the appendix.</summary>
    private const int Voorin = 2;

    /// <summary>The first sentences per programme.</summary>
    public static IEnumerable<Blok> Kort(IReadOnlyCollection<Zakelijkgeval> gevallen) =>
        gevallen.Count == 0 ? [] : [new Opsomming([.. gevallen.Select(g => (Zin)string.Join(" ", g.Samenvatting.Take(Voorin)))])];

    public static IEnumerable<Blok> Bijlage(IReadOnlyCollection<Zakelijkgeval> gevallen) => gevallen.Count == 0 ? [] :
    [
        new Kop(1, "Bijlage: wat het hier kost en kan opleveren", NieuwePagina: true),
        .. gevallen.SelectMany(Geval),
    ];

    /// <summary>By interventie; nothing without a place.</summary>
    public static IReadOnlyDictionary<string, Zakelijkgeval> Bereken(Shortlistbron bron, IReadOnlyList<Keuzebeeld> keuzes)
    {
        var context = bron.Shortlist.Context;
        return context is { Gemeente: null, Regio: null } ? new Dictionary<string, Zakelijkgeval>() : keuzes.Take(Meeste)
            .Select(k => Dossiergeval.Vraag(bron.Catalogus, context, k.Interventie))
            .Select(vraag => Gevalrekenaar.Bereken(bron.Catalogus, vraag, bron.Shortlist.Peildatum))
            .Where(uitkomst => uitkomst.Gelukt)
            .ToDictionary(uitkomst => uitkomst.Waarde!.Interventie.Id, uitkomst => uitkomst.Waarde!, StringComparer.Ordinal);
    }

    private static string Rijksgeld(Gevaljaar jaar) => jaar.Rijksgeld.Count == 0
        ? "geen bedrag in onze bronnen"
        : string.Join("\n", jaar.Rijksgeld.Where(r => r.AandeelEuro is not null).Select(r => $"{r.Naam}: ongeveer {Nl.Euro(r.AandeelEuro!.Value)}"));

    private static IEnumerable<Blok> Geval(Zakelijkgeval geval)
    {
        yield return new Kop(2, geval.Interventie.Naam);
        yield return new Opsomming([.. geval.Samenvatting.Concat(geval.Opmerkingen).Select(zin => (Zin)zin)]);
        var jaren = geval.Jaren.Where(jaar => jaar.VanEuro is not null && jaar.TotEuro is not null).ToList();
        if (jaren.Count > 0)
        {
            yield return new Tabel($"Kosten per jaar van {geval.Interventie.Naam} in {geval.Gebied.Naam}", ["Jaar", "Kosten", "Geld van het Rijk, aandeel naar inwoners"], [16, 34, 50],
            [
                .. jaren.Select(jaar => (IReadOnlyList<Zin>)
                [
                    Nl.Jaar(jaar.Jaar), Nl.Euro(jaar.VanEuro!.Value, jaar.TotEuro!.Value),
                    Rijksgeld(jaar),
                ]),
            ]);
        }
    }
}
