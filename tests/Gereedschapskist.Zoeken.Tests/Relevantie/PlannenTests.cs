using System.Globalization;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>How much of what places really chose is in the first ten proposals.</summary>
public class PlannenTests(ITestOutputHelper uitvoer)
{
    private const int Diepte = 10;

    private static readonly DateOnly _dag = new(2026, 11, 28);

    private static readonly IReadOnlyList<Plan> _plannen = Plannenset.Lees().Plannen;

    [Fact]
    public void Er_zijn_minstens_zestig_plannen_met_een_bron_en_bestaande_keuzes()
    {
        Assert.True(_plannen.Count >= 60);
        Assert.Equal(_plannen.Count, _plannen.Select(plan => plan.Id).Distinct().Count());
        Assert.All(_plannen, plan =>
        {
            Assert.True(Uri.TryCreate(plan.Bron, UriKind.Absolute, out _), plan.Id);
            Assert.True(plan.Basisfunctionaliteit is null ^ plan.Doel is null, plan.Id);
            Assert.NotEmpty(plan.Gekozen);
            Assert.All(plan.Gekozen, id => Assert.NotNull(TestCatalogus.Echt.Interventie(id)));
        });
    }

    [Theory]
    [InlineData("ontwikkel", 0.88)]
    [InlineData("achtergehouden", 0.79)]
    public void Wat_gemeenten_echt_kozen_staat_bij_de_eerste_tien(string helft, double bodem)
    {
        var gemeten = _plannen.Where(plan => plan.Helft == helft).Select(plan => (Plan: plan, Rangen: Rangen(plan))).ToList();
        foreach (var soort in gemeten.GroupBy(meting => meting.Plan.Doel is null ? "functie" : "doel"))
        {
            Schrijf(string.Create(CultureInfo.InvariantCulture, $"{helft}, {soort.Key}: recall@10 {Recall(soort):0.000} van {soort.Sum(m => m.Rangen.Count)}"));
        }

        foreach (var (plan, rangen) in gemeten.Where(meting => meting.Rangen.Values.Any(rang => rang is null or > Diepte)))
        {
            Schrijf($"{plan.Id} {plan.Basisfunctionaliteit ?? plan.Doel}: {string.Join(", ", rangen.Select(r => $"{r.Key} {r.Value?.ToString(CultureInfo.InvariantCulture) ?? "niet"}"))}");
        }

        Assert.True(Recall(gemeten) >= bodem, $"recall@10 is {Recall(gemeten):0.000}");
    }

    [Fact]
    public void Geen_plan_krijgt_een_leeg_antwoord() =>
        Assert.All(_plannen, plan => Assert.NotEmpty(Antwoord(plan)));

    /// <summary>For a look at every plan: the path in PLANNEN_VERSLAG gets what the test prints.</summary>
    private void Schrijf(string regel)
    {
        uitvoer.WriteLine(regel);
        if (Environment.GetEnvironmentVariable("PLANNEN_VERSLAG") is { Length: > 0 } pad)
        {
            File.AppendAllText(pad, regel + Environment.NewLine);
        }
    }

    private static double Recall(IEnumerable<(Plan Plan, Dictionary<string, int?> Rangen)> gemeten)
    {
        var rangen = gemeten.SelectMany(meting => meting.Rangen.Values).ToList();
        return rangen.Count(rang => rang <= Diepte) / (double)rangen.Count;
    }

    private static Dictionary<string, int?> Rangen(Plan plan)
    {
        var voorstellen = Antwoord(plan);
        return plan.Gekozen.ToDictionary(id => id, id => voorstellen.IndexOf(id) is var plek and >= 0 ? plek + 1 : (int?)null, StringComparer.Ordinal);
    }

    private static List<string> Antwoord(Plan plan)
    {
        var vraag = new Voorstelvraag { Basisfunctionaliteit = plan.Basisfunctionaliteit, Doel = plan.Doel, Aantal = 50 };
        var antwoord = Voorstelmotor.StelVoor(TestCatalogus.Echt, vraag, _dag, woorden =>
        {
            var gelijkenis = TestCatalogus.Index.Gelijkenis(woorden);
            return new Tekstvondst(gelijkenis.Scores, gelijkenis.IsZwak);
        });
        return [.. antwoord.Waarde!.Voorstellen.Select(voorstel => voorstel.Interventie.Id)];
    }
}
