using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Taal;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.Shortlists;

/// <summary>A document that leaves the service is read by people who never saw it: no names of fields, no codes, no dates of a machine.</summary>
public sealed class ExportwoordenTests(ApiFixture api)
{
    private static readonly (string Extensie, string Type)[] _documenten =
    [
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"), ("html", "text/html"), ("md", "text/markdown"),
    ];

    private static readonly (string Extensie, string Type)[] _werkmappen =
    [
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
        ("csv", "text/csv"),
    ];

    public static TheoryData<string, string, string> Exports => new(
        _documenten.Concat(_werkmappen).Select(vorm => ("", vorm.Extensie, vorm.Type))
            .Concat(from achter in new[] { "/besluitstuk", "/werkagenda" } from vorm in _documenten select (achter, vorm.Extensie, vorm.Type)));

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task Een_export_van_een_vol_dossier_spreekt_geen_code(string achter, string extensie, string type)
    {
        var codes = Woordkeur.Codes(api.Catalogus);
        foreach (var dossier in new[] { Voorbeeld(), Shortlistklant.Valpreventie, Gemeente })
        {
            var klant = await Shortlistklant.MaakAsync(api.CreateClient(), dossier);

            var stukken = Exporttekst.Lees(extensie, await klant.BestandAsync(type, achter));

            Assert.True(stukken.Count > 20);
            var gevonden = stukken
                .SelectMany(stuk => Woordkeur.Vreemd(stuk.Trim(), codes).Select(woord => $"{woord} in “{stuk.Trim()}”"))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            Assert.True(gevonden.Count == 0, string.Join(Environment.NewLine, gevonden));
        }
    }

    [Fact]
    public async Task Het_besluitstuk_noemt_dezelfde_deelnemers_en_kosten_als_de_berekening_voor_die_plek()
    {
        using var client = api.CreateClient();
        var klant = await Shortlistklant.MaakAsync(client, Gemeente);
        var stuk = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/besluitstuk"));

        foreach (var interventie in new[] { "welzijn-op-recept", "in-balans" })
        {
            var functie = interventie == "in-balans" ? "valpreventie" : "sociaal-verwijzen";
            var geval = await client.Haal($"/v1/zakelijkegevallen?interventie={interventie}&basisfunctionaliteit={functie}&gemeente=GM1911");
            var kosten = geval.GetProperty("kosten");
            var deelnemers = Nl.Getal(geval.GetProperty("deelnemers").GetProperty("tot").GetInt32());

            Assert.Contains(Nl.Euro(kosten.GetProperty("vanEuro").GetDecimal(), kosten.GetProperty("totEuro").GetDecimal()), stuk, StringComparison.Ordinal);
            Assert.Contains($"ongeveer {deelnemers} deelnemers", stuk, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Geen akkoord noemt", stuk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_bijlagen_van_het_besluitstuk_heten_zo_en_zijn_niet_half_genummerd()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Shortlistklant.Valpreventie);

        var koppen = Regels(await klant.BestandAsync("text/markdown", "/besluitstuk")).Where(regel => regel.StartsWith("## ", StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(koppen, kop => char.IsDigit(kop[3]));
        Assert.Contains(koppen, kop => kop.StartsWith("## Bijlage: In Balans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_advies_voor_iets_dat_alleen_beschreven_is_waarschuwt_ernaast()
    {
        var beschreven = api.Catalogus.Interventies.First(i => Onderbouwingsregel.Van(i, null) == Onderbouwing.AlleenBeschreven && i.Effecten.Count == 0);
        var items = new[] { new { interventie = beschreven.Id, besluit = new { keuze = "gekozen" } } };
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), JsonSerializer.Serialize(new { titel = "Proef", items }));

        var regels = Regels(await klant.BestandAsync("text/markdown", "/besluitstuk"));
        var advies = Assert.Single(regels, regel => regel.StartsWith("> **Kies", StringComparison.Ordinal));

        Assert.Contains("niet aangetoond dat het werkt", advies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_werkagenda_telt_gemeenten_en_regio_apart_en_zegt_alleen_van_wat_leeg_is_dat_het_leeg_is()
    {
        const string friesland = """{ "titel": "Friesland", "items": [], "context": { "regio": "Friesland" } }""";
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), friesland);

        var tekst = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda"));

        Assert.Contains("18 gemeenten en 1 regio", tekst, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\|\n+Niet ingevuld; dit deel is niet verplicht", tekst);
        Assert.DoesNotMatch(@"ongeveer 0,\d", tekst);
    }

    [Fact]
    public async Task De_werkagenda_van_een_gemeente_noemt_de_andere_gemeenten_van_haar_regio_niet()
    {
        var klant = await Shortlistklant.MaakAsync(api.CreateClient(), Gemeente);

        var tekst = Encoding.UTF8.GetString(await klant.BestandAsync("text/markdown", "/werkagenda"));

        Assert.Contains("De getallen in dit document gaan over deze gemeente", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Texel", tekst, StringComparison.Ordinal);
    }

    private static string[] Regels(byte[] bestand) => Encoding.UTF8.GetString(bestand).Split('\n');

    private const string Gemeente = """
        {
          "titel": "Gezond ouder in Hollands Kroon",
          "context": { "gemeente": "Hollands Kroon", "basisfunctionaliteiten": ["valpreventie", "sociaal-verwijzen"], "gezondheidsdoelen": ["minder-valongevallen"] },
          "items": [
            { "interventie": "in-balans", "besluit": { "keuze": "gekozen", "reden": "Past bij onze fysiotherapeuten." } },
            { "interventie": "welzijn-op-recept", "besluit": { "keuze": "gekozen", "reden": "De huisartsen doen mee." } },
            { "interventie": "otago", "besluit": { "keuze": "afgewezen", "reden": "Te weinig capaciteit." } },
            { "interventie": "cool" }
          ],
          "vergeleken": ["in-balans", "otago"],
          "voorstellen": [ { "basisfunctionaliteit": "valpreventie", "gemeente": "Hollands Kroon" } ],
          "financieringstoetsen": [ { "basisfunctionaliteit": "valpreventie" } ]
        }
        """;

    /// <summary>The example that ships with the service: a region that filled in everything.</summary>
    private static string Voorbeeld() =>
        JsonNode.Parse(File.ReadAllText(Repository.Pad("src", "Gereedschapskist.Api", "Shortlists", "voorbeelddossier.json")))!.ToJsonString();
}
