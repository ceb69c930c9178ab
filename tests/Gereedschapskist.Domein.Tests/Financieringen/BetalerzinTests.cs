using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>Who pays reads as a sentence, also in a document where no form is in sight.</summary>
public class BetalerzinTests
{
    private const string Dag = "2026-11-28";

    private static IEnumerable<Onderdeeloordeel> Oordelen => Toetshulp.Catalogus.Basisfunctionaliteiten
        .SelectMany(functie => Financieringstoets.Toets(Toetshulp.Catalogus, functie, Toetshulp.Dag(Dag), Toetshulp.Situatie("")).Oordelen)
        .Concat(Toetshulp.Catalogus.Interventies.SelectMany(i => Toetshulp.OverInterventie(i.Id, Dag, "").Oordelen));

    [Fact]
    public void Geen_uitleg_praat_tegen_wie_een_formulier_invult() => Assert.All(
        Oordelen, oordeel => Assert.DoesNotContain("uw antwoord", oordeel.Uitleg, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Wat_nog_van_iets_afhangt_zegt_waarvan_en_wie_er_dan_kan_betalen()
    {
        var open = Oordelen.Where(oordeel => oordeel is { Oordeel: Financieringsoordeel.Voorwaardelijk, MogelijkeOordelen.Count: > 1 }).ToList();

        Assert.NotEmpty(open);
        Assert.All(open, oordeel =>
        {
            Assert.NotEmpty(oordeel.HangtAfVan);
            Assert.Matches(@"^Wie dit betaalt, hangt af van \S.*\. (Mogelijk betaalt|Het kan zijn dat) .*\.$", oordeel.Uitleg);
            Assert.DoesNotContain("van de situatie", Betalerzin.Van(oordeel.Oordeel, oordeel.HangtAfVan), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Onder_voorwaarden_betaalt_alleen_de_zorgverzekeraar() => Assert.All(
        Oordelen.Where(oordeel => oordeel is { Oordeel: Financieringsoordeel.Voorwaardelijk, MogelijkeOordelen.Count: 1 }),
        oordeel =>
        {
            Assert.Contains(Grondslag.Zvw, oordeel.Grondslagen);
            Assert.Equal("betaalt de zorgverzekeraar, onder voorwaarden", Betalerzin.Van(oordeel.Oordeel, oordeel.HangtAfVan));
        });

    [Theory]
    [InlineData("hangt af van de leeftijd", "de leeftijd")]
    [InlineData("hangt af van de leeftijd en een verwijzing", "de leeftijd", "een verwijzing")]
    [InlineData("hangt onder meer af van a, b, c en d", "a", "b", "c", "d", "e")]
    public void Een_korte_zin_noemt_de_eerste_voorwaarden_en_zegt_dat_er_meer_zijn(string zin, params string[] waarvan) =>
        Assert.Equal(zin, Betalerzin.Van(Financieringsoordeel.Voorwaardelijk, waarvan));

    [Theory]
    [InlineData("Mogelijk betaalt de gemeente; het kan ook zijn dat er geen betaling is geregeld.", Financieringsoordeel.Gemeente, Financieringsoordeel.NietGeregeld)]
    [InlineData("Mogelijk betaalt de zorgverzekeraar of de gemeente.", Financieringsoordeel.Verzekerd, Financieringsoordeel.Voorwaardelijk, Financieringsoordeel.Gemeente)]
    [InlineData("Het kan zijn dat er geen betaling is geregeld of dat onze bronnen het niet zeggen.", Financieringsoordeel.NietGeregeld, Financieringsoordeel.Onbekend)]
    public void Elke_mogelijke_uitkomst_staat_in_een_hele_zin(string zin, params Financieringsoordeel[] oordelen) =>
        Assert.Equal(zin, Betalerzin.Mogelijk(oordelen));
}
