using FsCheck;
using FsCheck.Xunit;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Interval = Gereedschapskist.Domein.Kostenramingen.Interval;

namespace Gereedschapskist.Domein.Tests.Zakelijkegevallen;

/// <summary>What holds for the arithmetic of every case.</summary>
[Properties(Replay = "(20261128,15)", MaxTest = 300)]
public class GevalWetten
{
    [Property]
    public void Een_opbrengst_is_nooit_negatief_en_nooit_omgekeerd(PositiveInt deelnemers, NonNegativeInt meer, byte effect, byte breedte, Effectmaatsoort soort)
    {
        var aantal = Opbrengstsom.Aantal(Mensen(deelnemers, meer), soort, Grootte(effect, breedte), Interval.Punt(0.3m));

        Assert.InRange(aantal.Van, 0, aantal.Tot);
    }

    [Property]
    public void Meer_deelnemers_leveren_nooit_minder_op(PositiveInt deelnemers, PositiveInt meer, byte effect, byte breedte, Effectmaatsoort soort)
    {
        var (weinig, veel) = (
            Opbrengstsom.Aantal(Interval.Punt(deelnemers.Get), soort, Grootte(effect, breedte), Interval.Punt(1)),
            Opbrengstsom.Aantal(Interval.Punt(deelnemers.Get + meer.Get), soort, Grootte(effect, breedte), Interval.Punt(1)));

        Assert.True(weinig.Van <= veel.Van && weinig.Tot <= veel.Tot);
    }

    [Property]
    public void Een_percentage_levert_nooit_meer_op_dan_er_deelnemers_zijn(PositiveInt deelnemers, byte effect, byte breedte)
    {
        var aantal = Opbrengstsom.Aantal(Interval.Punt(deelnemers.Get), Effectmaatsoort.GestoptMetRoken, Grootte(effect, breedte), Interval.Punt(1));

        Assert.True(aantal.Tot <= deelnemers.Get);
    }

    [Property]
    public void Wat_nodig_is_verdient_de_kosten_terug(PositiveInt kosten, NonNegativeInt meer, PositiveInt waarde)
    {
        var (prijs, perStuk) = (Mensen(kosten, meer), Interval.Punt(waarde.Get));

        var nodig = Opbrengstsom.Nodig(prijs, perStuk)!.Value;

        Assert.InRange(nodig.Van, 0, nodig.Tot);
        Assert.InRange(nodig.Tot * waarde.Get, prijs.Tot - 0.01m, prijs.Tot + 0.01m);
    }

    [Property]
    public void Terugverdienen_is_alleen_zeker_als_de_intervallen_elkaar_niet_raken(PositiveInt kosten, NonNegativeInt meer, NonNegativeInt baten, NonNegativeInt extra)
    {
        var (prijs, opbrengst) = (Mensen(kosten, meer), new Interval(baten.Get, (decimal)baten.Get + extra.Get));

        Assert.Equal(opbrengst.Van >= prijs.Tot ? true : opbrengst.Tot < prijs.Van ? false : null, Opbrengstsom.VerdientTerug(prijs, opbrengst));
    }

    [Property]
    public void Kosten_per_uitkomst_hebben_zonder_uitkomst_geen_grens(PositiveInt kosten, NonNegativeInt meer, byte van, byte breedte)
    {
        var (minst, meest) = Opbrengstsom.KostenPer(Mensen(kosten, meer), new Interval(van, van + breedte));

        Assert.Equal(van + breedte == 0, minst is null);
        Assert.Equal(van == 0, meest is null);
        Assert.True(minst is null || meest is null || minst <= meest);
    }

    [Property]
    public void De_kosten_van_een_geval_keren_nooit_om_en_groeien_met_de_deelnemers(ushort deelnemers, ushort meer, ushort prijs)
    {
        var raming = Raming(prijs);
        var (weinig, veel) = (Som(raming, deelnemers + 1), Som(raming, deelnemers + 1 + meer));

        Assert.InRange(weinig.VanEuro, 0, weinig.TotEuro);
        Assert.True(weinig.VanEuro <= veel.VanEuro && weinig.TotEuro <= veel.TotEuro);
    }

    [Property]
    public void Een_budget_laat_nooit_meer_zeker_toe_dan_ten_hoogste(PositiveInt budget, ushort prijs, byte groep)
    {
        var raming = Raming(prijs) with { Groep = groep == 0 ? null : new Groepsprijs { VanEuro = prijs, TotEuro = prijs * 2m, DeelnemersVan = groep, DeelnemersTot = groep + 3 } };

        var ruimte = Budgetsom.Bereken(budget.Get, raming, null)!;

        Assert.True(ruimte.DeelnemersTot is null || ruimte.DeelnemersVan <= ruimte.DeelnemersTot);
        Assert.True(ruimte.DeelnemersVan * (prijs == 0 ? 0 : raming.Groep is { } g ? g.TotEuro / g.DeelnemersVan : raming.TotEuro) <= budget.Get + 0.01m);
    }

    private static Gevalkosten Som(Kostenraming raming, int deelnemers) => Kostensom.Bereken(
        raming, new Gevaldeelnemers { Van = deelnemers, Tot = deelnemers, Herkomst = Aannameherkomst.EigenGetal, Berekening = "" }, null, 1)!;

    private static Kostenraming Raming(decimal prijs) =>
        new() { VanEuro = prijs, TotEuro = prijs * 2, Per = Kosteneenheid.Deelnemer, Soort = Ramingsoort.BerekendUitDosis, Opbouw = [] };

    private static Interval Mensen(PositiveInt van, NonNegativeInt meer) => new(van.Get, (decimal)van.Get + meer.Get);

    private static Interval Grootte(byte effect, byte breedte) => new(Math.Min(100, (int)effect), Math.Min(100, effect + breedte));
}
