using System.Text.Json;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Domein.Tests.Shortlists;

public sealed class DossierTests
{
    private static readonly JsonSerializerOptions _web = JsonSerializerOptions.Web;

    [Fact]
    public void Een_context_van_voor_er_meer_doelen_konden_opent_met_dat_ene_doel()
    {
        var context = JsonSerializer.Deserialize<Shortlistcontext>("""{ "gezondheidsdoel": "minder-roken", "basisfunctionaliteit": "valpreventie" }""", _web)!;

        Assert.Equal(["minder-roken"], context.Gezondheidsdoelen);
        Assert.Equal(["valpreventie"], context.Basisfunctionaliteiten);
    }

    [Fact]
    public void Een_context_komt_gelijk_terug_uit_de_opslag()
    {
        var context = new Shortlistcontext { Gezondheidsdoelen = ["minder-roken", "minder-alcohol"], Doel = "gezonder", LeeftijdVan = 18, Budget = 1000 };

        var terug = JsonSerializer.Deserialize<Shortlistcontext>(JsonSerializer.Serialize(context, _web), _web)!;

        Assert.Equal(context.Gezondheidsdoelen, terug.Gezondheidsdoelen);
        Assert.Equal((context.Doel, context.LeeftijdVan, context.Budget), (terug.Doel, terug.LeeftijdVan, terug.Budget));
    }

    [Fact]
    public void Een_shortlist_van_voor_het_dossier_opent_zonder_vragen_en_teksten()
    {
        var shortlist = JsonSerializer.Deserialize<Shortlist>(
            """{ "titel": "Oud", "catalogusVersie": "v", "peildatum": "2026-01-01", "context": {}, "items": [] }""", _web)!;

        Assert.Empty(shortlist.Voorstellen);
        Assert.Empty(shortlist.Afspraken);
        Assert.Empty(shortlist.Teksten);
    }

    [Theory]
    [InlineData(null, null, false, "Zeg wat u wilt bereiken.")]
    [InlineData("minder-roken", null, false, "Kies een gemeente of regio.")]
    [InlineData("minder-roken", "GM0344", false, "Zoek wat werkt, en zet het in het dossier.")]
    [InlineData("minder-roken", "GM0344", true, "Beslis over 1 interventie: gekozen of afgewezen.")]
    public void Wat_het_eerst_ontbreekt_staat_vooraan(string? doel, string? gemeente, bool metInterventie, string eerste)
    {
        var dossier = new Shortlist
        {
            Titel = "Dossier",
            CatalogusVersie = "v",
            Peildatum = new DateOnly(2026, 11, 28),
            Context = new Shortlistcontext { Gezondheidsdoel = doel, Gemeente = gemeente },
            Items = metInterventie ? [new Shortlistitem { Interventie = "een" }] : [],
        };

        Assert.Equal(eerste, Volgendestap.Van(dossier)[0].Wat);
    }
}
