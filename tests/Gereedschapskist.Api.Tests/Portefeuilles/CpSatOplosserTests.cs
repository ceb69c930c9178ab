using Gereedschapskist.Api.Portefeuilles;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Portefeuilles;

namespace Gereedschapskist.Api.Tests.Portefeuilles;

/// <summary>The solver against all sets of a small problem, one by one.</summary>
public class CpSatOplosserTests
{
    private static readonly CpSatOplosser _oplosser = new();

    /// <summary>Seeds of small problems, drawn as random as a problem can be.</summary>
    public static TheoryData<int> Zaden => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Zaden))]
    public void De_set_is_de_beste_van_alle_sets(int zaad)
    {
        var probleem = Maak(new Random(zaad));

        var gevonden = _oplosser.Los(probleem)!;

        Assert.Equal(Beste(probleem), Waarde(probleem, gevonden.Gekozen));
        Assert.Equal(Gedekt(probleem, gevonden.Gekozen.Select(keuze => keuze.Kandidaat)), gevonden.Dekking);
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Geen_budget_wordt_overschreden(int zaad)
    {
        var probleem = Maak(new Random(zaad));

        var gevonden = _oplosser.Los(probleem)!;

        Assert.All(probleem.Budgetten, budget => Assert.True(
            gevonden.Gekozen.Where(keuze => keuze.Beurs == budget.Key).Sum(keuze => probleem.Kandidaten[keuze.Kandidaat].Kosten) <= budget.Value));
        Assert.All(gevonden.Gekozen, keuze => Assert.Contains(keuze.Beurs, probleem.Kandidaten[keuze.Kandidaat].Beurzen));
    }

    [Theory]
    [MemberData(nameof(Zaden))]
    public void Meer_budget_dekt_nooit_minder(int zaad)
    {
        var probleem = Maak(new Random(zaad));

        var ruimer = probleem with { Budgetten = probleem.Budgetten.ToDictionary(budget => budget.Key, budget => budget.Value + (zaad * 3)) };

        Assert.True(_oplosser.Los(probleem)!.Dekking <= _oplosser.Los(ruimer)!.Dekking);
    }

    [Fact]
    public void Hetzelfde_probleem_geeft_dezelfde_set()
    {
        var probleem = Maak(new Random(7));

        Assert.Equal(_oplosser.Los(probleem)!.Gekozen, new CpSatOplosser().Los(probleem)!.Gekozen);
    }

    [Fact]
    public void Een_dekking_die_niet_kan_heeft_geen_set() =>
        Assert.Null(_oplosser.Los(Maak(new Random(7)) with { Dekking = int.MaxValue, Goedkoopst = Beurs.Gemeente }));

    private static Portefeuilleprobleem Maak(Random kans)
    {
        var doelen = kans.Next(1, 5);
        return new Portefeuilleprobleem
        {
            Gewichten = [.. Enumerable.Range(0, doelen).Select(_ => kans.Next(1, 4))],
            Kandidaten =
            [
                .. Enumerable.Range(0, kans.Next(1, 7)).Select(_ => new Portefeuillekandidaat(
                    kans.Next(0, 60), kans.Next(0, 8), [.. Enumerable.Range(0, doelen).Where(_ => kans.Next(2) == 0)],
                    kans.Next(3) switch { 0 => [Beurs.Gemeente], 1 => [Beurs.Zorgverzekeraar], _ => [Beurs.Gemeente, Beurs.Zorgverzekeraar] })),
            ],
            Budgetten = new Dictionary<Beurs, long> { [Beurs.Gemeente] = kans.Next(1, 100), [Beurs.Zorgverzekeraar] = kans.Next(1, 60) },
        };
    }

    private static (int Dekking, int Sterkte, long Kosten) Beste(Portefeuilleprobleem probleem) =>
        Sets(probleem, 0, []).Where(set => Past(probleem, set)).Select(set => Waarde(probleem, set)).Max();

    private static IEnumerable<List<(int Kandidaat, Beurs Beurs)>> Sets(Portefeuilleprobleem probleem, int plek, List<(int, Beurs)> tot) =>
        plek == probleem.Kandidaten.Count
            ? [tot]
            : Sets(probleem, plek + 1, tot).Concat(probleem.Kandidaten[plek].Beurzen.SelectMany(beurs => Sets(probleem, plek + 1, [.. tot, (plek, beurs)])));

    private static bool Past(Portefeuilleprobleem probleem, List<(int Kandidaat, Beurs Beurs)> set) =>
        probleem.Budgetten.All(budget => set.Where(keuze => keuze.Beurs == budget.Key).Sum(keuze => probleem.Kandidaten[keuze.Kandidaat].Kosten) <= budget.Value);

    /// <summary>More is better in each, from left to right.</summary>
    private static (int Dekking, int Sterkte, long Kosten) Waarde(Portefeuilleprobleem probleem, IReadOnlyList<(int Kandidaat, Beurs Beurs)> set)
    {
        var gekozen = set.Select(keuze => keuze.Kandidaat).ToList();
        var sterkte = Enumerable.Range(0, probleem.Gewichten.Count).Sum(doel => gekozen
            .Where(plek => probleem.Kandidaten[plek].Doelen.Contains(doel)).Select(plek => probleem.Kandidaten[plek].Sterkte).DefaultIfEmpty().Max());
        return (Gedekt(probleem, gekozen), sterkte, -gekozen.Sum(plek => probleem.Kandidaten[plek].Kosten));
    }

    private static int Gedekt(Portefeuilleprobleem probleem, IEnumerable<int> gekozen)
    {
        var plekken = gekozen.ToList();
        return Enumerable.Range(0, probleem.Gewichten.Count).Where(doel => plekken.Exists(plek => probleem.Kandidaten[plek].Doelen.Contains(doel))).Sum(doel => probleem.Gewichten[doel]);
    }
}
