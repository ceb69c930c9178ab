using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>How much of the catalogue gets a useful answer, and what an answer carries: bounds that only may get better.</summary>
public class DekkingTests
{
    private const string Dag = "2026-11-28";

    [Fact]
    public void Hoogstens_een_op_de_zeven_interventies_is_helemaal_onbekend()
    {
        var onbekend = Toetshulp.Catalogus.Interventies
            .Where(i => Toetshulp.OverInterventie(i.Id, Dag, "").Oordelen.All(o => o.Oordeel == Financieringsoordeel.Onbekend))
            .Select(i => i.Id)
            .ToList();

        Assert.True(onbekend.Count <= Toetshulp.Catalogus.Interventies.Count * 0.15, $"{onbekend.Count}: {string.Join(", ", onbekend)}");
    }

    [Fact]
    public void Elke_basisfunctionaliteit_krijgt_een_antwoord_met_een_bron() => Assert.All(Toetshulp.Catalogus.Basisfunctionaliteiten, functie =>
    {
        var oordelen = Financieringstoets.Toets(Toetshulp.Catalogus, functie, Toetshulp.Dag(Dag), Situatie.Leeg).Oordelen;

        Assert.Contains(oordelen, o => o.Oordeel != Financieringsoordeel.Onbekend && o.Bronnen.Count > 0);
    });

    [Fact]
    public void Een_oordeel_uit_het_kader_heet_nooit_zekerder_dan_afgeleid() => Assert.All(
        Toetshulp.Catalogus.Interventies.SelectMany(i => Toetshulp.OverInterventie(i.Id, Dag, "").Oordelen).Where(o => o.Keten is null && o.Regels.Any(r => r.Id.StartsWith('b'))),
        o => Assert.True(o.Zekerheid >= Zekerheid.AfgeleidUitKader));

    [Fact]
    public void Ten_minste_zestig_procent_van_de_verzekerde_regels_noemt_een_code_een_tarief_of_hoe_het_anders_betaald_wordt()
    {
        var bladen = Toetshulp.Catalogus.Ketens.SelectMany(k => Verzekeraarsblad.Van(Toetshulp.Catalogus, k, Toetshulp.Dag(Dag)).Rijen).Where(r => r.Oordeel == Financieringsoordeel.Verzekerd).ToList();

        var metTitel = bladen.Count(r => r.Betaaltitels.Any(b => b.Code is not null || b.TariefEuro is not null || b.Soort.StartsWith("Deel van", StringComparison.Ordinal)));

        Assert.True(metTitel >= bladen.Count * 0.6, $"{metTitel} van {bladen.Count}");
    }

    [Theory]
    [InlineData("2019-08-01", "cz", "671;780")]
    [InlineData("2019-08-01", "vgz", "780")]
    [InlineData("2022-06-01", "cz", "63,06;117,96;80,24;855,86")]
    [InlineData("2025-06-01", "cz", "81,93;193,8;98,29;1250,29")]
    public void Het_tarief_hoort_bij_de_dag_en_er_is_er_nooit_meer_dan_een(string dag, string verzekeraar, string verwacht)
    {
        var titels = Toetshulp.Oordeel("gli", dag, $"leeftijd=45, gewichtsrisico=matig, verwijzing=ja, zorgverzekeraar={verzekeraar}").Betaaltitels;

        Assert.All(titels, t => Assert.True(t.Prijsjaar <= Toetshulp.Dag(dag).Year));
        Assert.Equal(
            verwacht.Split(';').Select(b => decimal.Parse(b.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)).Order(),
            titels.Select(t => t.TariefEuro!.Value).Order());
    }

    [Fact]
    public void Alle_36_regels_geld_horen_bij_een_onderwerp()
    {
        var gekoppeld = Toetshulp.Catalogus.Financiering.Geld.Stromen.SelectMany(s => s.Regels).ToHashSet();

        var regels = Toetshulp.Catalogus.Geldoverzichten.SelectMany(o => o.Regels, (o, r) => new Geldregelverwijzing(o.Id, r.Id)).ToList();

        Assert.Equal(36, regels.Count);
        Assert.All(regels, r => Assert.Contains(r, gekoppeld));
    }
}
