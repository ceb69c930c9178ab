using System.Net;
using System.Text;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Tests.Gastheer;

namespace Gereedschapskist.Client.Tests;

/// <summary>Every operation on shortlists against the real host, read by a client that refuses fields it does not know.</summary>
public sealed class ShortlistTests(ClientFixture gastheer)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IShortlists Shortlists => gastheer.Streng.Shortlists;

    [Fact]
    public async Task Een_shortlist_leeft_van_maken_tot_verwijderen()
    {
        var nieuw = await Lees(Shortlists.MaakShortlist(Shortlist("Eerste"), Token));
        var (id, geheim) = (nieuw.Shortlist.Id, nieuw.Geheim);
        var gelezen = await Shortlists.RaadpleegShortlist(id, geheim, Token);
        var bewaard = await Shortlists.BewaarShortlist(id, Shortlist("Tweede"), geheim, gelezen.ETag!, Token);
        Assert.Equal("Tweede", bewaard.WaardeOfFout().Titel);

        var teLaat = await Shortlists.BewaarShortlist(id, Shortlist("Te laat"), geheim, gelezen.ETag!, Token);
        Assert.True(teLaat.TeLaat);
        var versies = await Lees(Shortlists.LijstShortlistversies(id, geheim, Token));
        Assert.Equal("Te laat", Assert.Single(versies.TeLaat).Shortlist.Titel);
        Assert.Equal("Eerste", (await Lees(Shortlists.RaadpleegShortlistversie(id, 1, geheim, Token))).Titel);

        var deelcode = (await Lees(Shortlists.DeelShortlist(id, geheim, Token))).Deelcode;
        Assert.Equal("Tweede", (await Lees(Shortlists.RaadpleegShortlist(id, deelcode, Token))).Titel);
        Assert.True((await Shortlists.StopDelenShortlist(id, geheim, Token)).Gelukt);
        Assert.True((await Shortlists.RaadpleegShortlist(id, deelcode, Token)).NietGevonden);
        Assert.Equal(HttpStatusCode.NoContent, (await Shortlists.VerwijderShortlist(id, geheim, Token)).Status);
        Assert.True((await Shortlists.VerwijderShortlist(id, geheim, Token)).NietGevonden);
    }

    [Fact]
    public async Task Een_item_bewaart_de_vragen_die_eraan_voorafgingen()
    {
        var item = new ShortlistitemVerzoek
        {
            Interventie = "in-balans",
            Voorstel = new() { Basisfunctionaliteit = "valpreventie", Gemeente = "Almere", Aantal = 3 },
            Financieringstoets = new() { Interventie = "in-balans" },
            Afweging = new() { Interventie = "in-balans", Gemeenten = ["GM0034"] },
        };
        var nieuw = await Lees(Shortlists.MaakShortlist(new ShortlistVerzoek { Titel = "Met vragen", Items = [item] }, Token));
        var bewaard = Assert.Single(nieuw.Shortlist.Items);
        Assert.All([bewaard.Voorstel, bewaard.Financieringstoets, bewaard.Afweging], v => Assert.NotEmpty(v!.Samenvatting));
    }

    [Fact]
    public async Task Een_shortlist_is_een_document_een_rekenblad_en_een_werkagenda()
    {
        var nieuw = await Lees(Shortlists.MaakShortlist(Shortlist("Om mee te nemen"), Token));
        var (id, geheim) = (nieuw.Shortlist.Id, nieuw.Geheim);
        foreach (var vorm in Bestandsvorm.Bekend.Where(v => v != Bestandsvorm.Json && v != Bestandsvorm.Nieuwsfeed))
        {
            var bestand = await Lees(Shortlists.RaadpleegShortlistAlsBestand(id, geheim, vorm, Token));
            Assert.Equal(vorm, bestand.Vorm);
            Assert.NotEqual(0, bestand.Inhoud.Length);
            var versie = await Lees(Shortlists.RaadpleegShortlistversieAlsBestand(id, 1, geheim, vorm, Token));
            Assert.Equal(bestand.Inhoud.Length, versie.Inhoud.Length);
        }

        var werkagenda = await Lees(Shortlists.RaadpleegWerkagenda(id, geheim, Bestandsvorm.Markdown, Token));
        Assert.EndsWith(".md", werkagenda.Naam, StringComparison.Ordinal);
        Assert.Contains("Om mee te nemen", Encoding.UTF8.GetString(werkagenda.Inhoud.Span), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotAcceptable, (await Shortlists.RaadpleegWerkagenda(id, geheim, Bestandsvorm.Excel, Token)).Status);
        Assert.True((await Shortlists.RaadpleegWerkagenda(id, "onzin", Bestandsvorm.Word, Token)).NietGevonden);
    }

    [Fact]
    public async Task Wat_is_gedownload_is_weer_in_te_lezen()
    {
        var nieuw = await Lees(Shortlists.MaakShortlist(Shortlist("Voor de buren"), Token));
        var csv = await Lees(Shortlists.RaadpleegShortlistAlsBestand(nieuw.Shortlist.Id, nieuw.Geheim, Bestandsvorm.Csv, Token));
        var gelezen = await Lees(Shortlists.ImporteerShortlist(csv, Token));
        Assert.NotEqual(nieuw.Shortlist.Id, gelezen.Shortlist.Id);
        Assert.Equal(nieuw.Shortlist.Items.Select(i => i.Interventie), gelezen.Shortlist.Items.Select(i => i.Interventie));
        Assert.Empty(gelezen.Overgeslagen);
    }

    [Fact]
    public async Task Wat_onbekend_is_in_een_bestand_wordt_gemeld_en_een_onleesbaar_bestand_geweigerd()
    {
        var vreemd = new Bestand(Bestandsvorm.Json, """{ "titel": "Elders", "items": [{ "interventie": "bestaat-niet" }, { "interventie": "otago" }] }"""u8.ToArray());
        var gelezen = await Lees(Shortlists.ImporteerShortlist(vreemd, Token));
        Assert.Equal("otago", Assert.Single(gelezen.Shortlist.Items).Interventie);
        Assert.Contains("bestaat-niet", Assert.Single(gelezen.Overgeslagen).Melding, StringComparison.Ordinal);

        var kapot = new Bestand(Bestandsvorm.Json, "{"u8.ToArray());
        Assert.Equal("bestand-onleesbaar", Assert.Single((await Shortlists.ImporteerShortlist(kapot, Token)).Fouten).Code);
    }

    private static ShortlistVerzoek Shortlist(string titel) =>
        new() { Titel = titel, Items = [new() { Interventie = "in-balans", Besluit = new() { Keuze = Besluitkeuze.Gekozen, Reden = "Past." } }] };

    private static async Task<T> Lees<T>(Task<Antwoord<T>> aanroep)
        where T : class => (await aanroep).WaardeOfFout();
}
