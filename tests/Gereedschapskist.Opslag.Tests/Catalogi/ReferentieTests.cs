using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public class ReferentieTests
{
    private static Catalogus Catalogus => Echt.Catalogus;

    [Theory]
    [InlineData("randvoorwaarden-ketenaanpak", 14)]
    [InlineData("criteria-preventie-infrastructuur", 6)]
    [InlineData("regioplan", 9)]
    [InlineData("werkzame-elementen", 5)]
    [InlineData("criteria-basisfunctionaliteit", 7)]
    public void Een_kader_heeft_alle_punten_van_zijn_bron(string id, int punten) =>
        Assert.Equal(punten, Assert.Single(Catalogus.Kaders, k => k.Id == id).Punten.Count);

    [Fact]
    public void De_vermelde_totalen_van_elk_geldoverzicht_kloppen_met_de_regels() =>
        Assert.All(
            Catalogus.Geldoverzichten.SelectMany(g => g.Rekencontrole(), (g, verschil) => (g.Id, verschil)),
            controle => Assert.Equal(0, controle.verschil.MiljoenEuro));

    [Fact]
    public void Elke_regel_en_elk_totaal_heeft_een_bedrag_of_een_onbekend_per_periode() =>
        Assert.All(Catalogus.Geldoverzichten, g =>
        {
            Assert.All(g.Regels, regel => Assert.Equal(g.Perioden.Count, regel.MiljoenEuro.Count));
            Assert.All(g.Totalen, totaal => Assert.Equal(g.Perioden.Count, totaal.MiljoenEuro.Count));
        });

    [Fact]
    public void Alle_streefwaarden_en_kerncijfers_hangen_aan_een_gezondheidsdoel()
    {
        var indicatoren = Catalogus.Gezondheidsdoelen.SelectMany(d => d.Indicatoren).ToList();

        Assert.Equal(17, indicatoren.Count(i => i.Akkoord is "GALA" or "NPA"));
        Assert.Equal(9, indicatoren.Count(i => i.Akkoord is null));
        Assert.Equal(indicatoren.Count, indicatoren.DistinctBy(i => i.Id).Count());
    }

    [Fact]
    public void Een_eigen_doel_noemt_geen_akkoord_en_een_doel_uit_een_akkoord_heeft_een_bron() =>
        Assert.All(Catalogus.Gezondheidsdoelen, doel =>
            Assert.True(doel.Herkomst == Herkomst.EigenIndeling ? doel.Akkoorden.Count == 0 : doel is { Akkoorden.Count: > 0, Bronnen.Count: > 0 }, doel.Id));

    [Fact]
    public void Elke_bron_waar_een_feit_naar_verwijst_bestaat()
    {
        var verwijzingen = Catalogus.Kaders.SelectMany(k => k.Bronnen.Concat(k.Punten.SelectMany(p => p.Bronnen)))
            .Concat(Catalogus.Geldoverzichten.SelectMany(g => g.Bronnen))
            .Concat(Catalogus.Gezondheidsdoelen.SelectMany(d => d.Bronnen.Concat(d.Indicatoren.SelectMany(i => i.Bronnen))))
            .Concat(Catalogus.Ketens.SelectMany(k => k.Bronnen.Concat(k.Onderdelen.SelectMany(o => o.Bronnen))))
            .Concat(Catalogus.Basisfunctionaliteiten.SelectMany(b => b.Bronnen))
            .Concat(Catalogus.KostenBaten.Select(f => f.Bron).OfType<Bronverwijzing>())
            .Concat(Catalogus.Codelijsten.SelectMany(l => l.Codes).SelectMany(c => c.Bronnen))
            .Concat(Catalogus.Mijlpalen.SelectMany(m => m.Bronnen));

        Assert.All(verwijzingen, v => Assert.NotNull(Catalogus.Bron(v.Bron)));
    }

    [Fact]
    public void Elke_interventie_die_een_stap_van_een_keten_kan_invullen_bestaat() =>
        Assert.All(
            Catalogus.Ketens.SelectMany(k => k.Onderdelen).SelectMany(o => o.Interventies),
            id => Assert.NotNull(Catalogus.Interventie(id)));
}
