using System.Globalization;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Taal;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Kostenramingen;

/// <summary>
/// How good the estimates are: the price of every interventie of which it is known is held back, with every other one that rests on
/// the same calculation, and estimated from the rest.
/// </summary>
public class AchtergehoudenPrijsTests(ITestOutputHelper uitvoer)
{
    private sealed record Proef(Interventie Interventie, Kostenraming? Raming)
    {
        public Kostenraming Prijs { get; } = Prijsfeit.Van(Interventie)!;

        public bool Raak => Raming is { } raming && raming.Per == Prijs.Per && raming.VanEuro <= Prijs.VanEuro && Prijs.TotEuro <= raming.TotEuro;

        public string Regel => string.Create(
            CultureInfo.InvariantCulture,
            $"{Interventie.Id,-34} {Interventie.Programmasoort,-12} {Nl.Euro(Prijs.VanEuro, Prijs.TotEuro),-26} "
            + $"{(Raming is null ? "geen raming" : Nl.Euro(Raming.VanEuro, Raming.TotEuro)),-24} {Raming?.Soort,-18} {(Raak ? "binnen" : "BUITEN")}");
    }

    [Fact]
    public void Ten_minste_vier_van_de_vijf_bekende_prijzen_vallen_binnen_de_raming_die_ze_niet_kent()
    {
        IReadOnlyList<Proef> proeven = [.. Echt.Catalogus.Interventies.Where(interventie => Prijsfeit.Van(interventie) is not null).Select(Houd_achter)];

        foreach (var proef in proeven)
        {
            uitvoer.WriteLine(proef.Regel);
        }

        var prijzen = proeven.DistinctBy(proef => proef.Prijs.Opbouw[0].Berekening).ToList();
        uitvoer.WriteLine($"{proeven.Count(proef => proef.Raak)} van {proeven.Count} programma's en {prijzen.Count(proef => proef.Raak)} van {prijzen.Count} prijzen binnen de raming");
        Assert.True(proeven.Count(proef => proef.Raak) * 5 >= proeven.Count * 4);
        Assert.True(prijzen.Count(proef => proef.Raak) * 5 >= prijzen.Count * 4);
    }

    [Fact]
    public void Ten_minste_negen_van_de_tien_interventies_hebben_een_raming()
    {
        foreach (var groep in Echt.Catalogus.Interventies.GroupBy(i => (i.Programmasoort, Echt.Catalogus.KostenramingVan(i)?.Soort)).OrderBy(g => g.Key))
        {
            uitvoer.WriteLine($"{groep.Key.Programmasoort} {groep.Key.Soort}: {groep.Count()} {Voorbeeld(groep.First())}");
        }

        var metRaming = Echt.Catalogus.Interventies.Count(interventie => Echt.Catalogus.KostenramingVan(interventie) is not null);

        Assert.True(metRaming * 10 >= Echt.Catalogus.Interventies.Count * 9, $"{metRaming} van {Echt.Catalogus.Interventies.Count}");
    }

    private static string Voorbeeld(Interventie interventie) => Echt.Catalogus.KostenramingVan(interventie) is { } raming
        ? $"{interventie.Id}: {Nl.Euro(raming.VanEuro, raming.TotEuro)} {string.Join(" | ", raming.Opbouw.Select(regel => regel.Berekening))}"
        : "";

    private static Proef Houd_achter(Interventie interventie)
    {
        var prijs = Berekening(interventie);
        IReadOnlyList<Interventie> rest = [.. Echt.Catalogus.Interventies.Select(ander => Berekening(ander) == prijs ? Zonder_prijs(ander) : ander)];
        return new Proef(interventie, new Kostenramer(rest, Echt.Inhoud.Rekenprijzen, Echt.Catalogus.Bron).Raam(Zonder_prijs(interventie)));
    }

    private static string? Berekening(Interventie interventie) => Prijsfeit.Van(interventie)?.Opbouw[0].Berekening;

    private static Interventie Zonder_prijs(Interventie interventie) => interventie with { KostenPerDeelnemer = null, KostenPerInwoner = null };
}
