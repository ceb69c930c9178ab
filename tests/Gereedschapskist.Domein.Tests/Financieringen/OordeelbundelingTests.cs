using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>A reader gets one verdict for parts that the same rules decide, and no verdict is lost in it.</summary>
public class OordeelbundelingTests
{
    [Fact]
    public void Twee_wegen_naar_dezelfde_beweeginterventie_krijgen_een_oordeel_onder_de_naam_van_wie_betaalt()
    {
        var antwoord = Toetshulp.OverInterventie("otago", "2026-11-01", "risico=matig");

        var bundel = Oordeelbundeling.Bundel(antwoord.Oordelen);

        Assert.Equal(3, antwoord.Oordelen.Count);
        Assert.Equal(
            ["Valpreventieve beweeginterventie via gemeente", "Valpreventie in de aanvullende verzekering"],
            bundel.Select(o => o.Naam));
        Assert.Equal(Financieringsoordeel.Gemeente, bundel[0].Oordeel);
    }

    [Fact]
    public void Wat_een_verzekeraar_voor_een_van_de_twee_inkocht_blijft_erbij_staan()
    {
        var antwoord = Toetshulp.OverInterventie("otago", "2026-11-01", "zorgverzekeraar=vgz");

        var bundel = Oordeelbundeling.Bundel(antwoord.Oordelen);

        Assert.NotEmpty(antwoord.Oordelen.SelectMany(o => o.Inkoop));
        Assert.Equal(antwoord.Oordelen.SelectMany(o => o.Inkoop).Distinct(), bundel.SelectMany(o => o.Inkoop));
    }

    [Fact]
    public void Op_geen_enkele_vraag_verdwijnt_een_oordeel()
    {
        Assert.All(Toetshulp.Catalogus.Interventies, interventie =>
        {
            var oordelen = Toetshulp.OverInterventie(interventie.Id, "2026-11-01", "").Oordelen;

            var bundel = Oordeelbundeling.Bundel(oordelen);

            Assert.Equal(oordelen.Select(o => (o.Oordeel, o.Uitleg)).Distinct().Order(), bundel.Select(o => (o.Oordeel, o.Uitleg)).Distinct().Order());
            Assert.All(oordelen, o => Assert.Contains(bundel, b => b.Naam.Contains(o.Naam, StringComparison.OrdinalIgnoreCase)));
        });
    }
}
