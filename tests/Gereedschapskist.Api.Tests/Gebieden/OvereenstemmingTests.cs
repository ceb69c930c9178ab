using System.Net;
using System.Text;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;
using Gereedschapskist.Api.Tests.Paginas;

namespace Gereedschapskist.Api.Tests.Gebieden;

/// <summary>Whatever somebody types for a place, every operation and page understands the same by it.</summary>
public sealed class OvereenstemmingTests(ApiFixture api)
{
    private readonly HttpClient _client = api.CreateClient();

    public static TheoryData<string, string> Schrijfwijzen => new()
    {
        { "Almere", "GM0034" },
        { "gm0034", "GM0034" },
        { "0034", "GM0034" },
        { "Den Haag", "GM0518" },
        { "den bosch", "GM0796" },
        { "Bussum", "GM1942" },
        { "Sudwest Fryslan", "GM1900" },
        { "SÃºdwest-FryslÃ¢n", "GM1900" },
        { "Bergen (NH)", "GM0373" },
        { "Wijdemeren", "GM1696" },
        { "Friesland", "IZA09" },
        { "Twente", "IZA30" },
        { "GGD Fryslân", "GG7206" },
    };

    public static TheoryData<string, string> Weigeringen => new()
    {
        { "Bergen", "Bergen (NH.)" },
        { "Winsum", "Westerkwartier" },
        { "Almeer", "Almere" },
        { "Vriesland", "Friesland" },
        { "Bussem", "Gooise Meren" },
        { "Atlantis aan zee", "de naam of de code" },
    };

    [Theory]
    [MemberData(nameof(Schrijfwijzen))]
    public async Task Elke_bewerking_verstaat_onder_een_plaats_hetzelfde(string getypt, string code)
    {
        var voorstel = await _client.Stuur("/v1/voorstellen", Json(new { basisfunctionaliteit = "valpreventie", gemeente = getypt, aantal = 1 }));
        Assert.Equal(code, voorstel.GetProperty("vraag").GetProperty("gebied").GetProperty("code").GetString());

        var gemeenten = Leden(code);
        Assert.Equal(gemeenten, Gemeenten(await _client.Stuur("/v1/afwegingen", Json(new { interventie = "in-balans", regio = getypt }))));
        Assert.Equal(gemeenten, Gemeenten(await _client.Stuur("/v1/afwegingen", Json(new { interventie = "in-balans", gemeenten = new[] { getypt } }))));
        var reeks = await _client.Stuur("/v1/afwegingen/_reeks", Json(new { regio = getypt, interventies = new[] { new { interventie = "in-balans" } } }));
        Assert.Equal(gemeenten, Gemeenten(reeks.GetProperty("afwegingen")[0]));

        var inRegio = await _client.Haal($"/v1/gemeenten?paginaGrootte=100&regio={Uri.EscapeDataString(getypt)}");
        Assert.Equal(gemeenten, inRegio.GetProperty("resultaten").EnumerateArray().Select(g => g.GetProperty("code").GetString()!));

        var nieuw = await _client.Stuur("/v1/shortlists", Json(new { titel = "Proef", context = new { gemeente = getypt }, items = Array.Empty<object>() }));
        var context = nieuw.GetProperty("shortlist").GetProperty("context");
        Assert.Equal(code, context.GetProperty(code.StartsWith("GM", StringComparison.Ordinal) ? "gemeente" : "regio").GetString());
    }

    [Theory]
    [MemberData(nameof(Schrijfwijzen))]
    public async Task Elke_pagina_verstaat_onder_een_plaats_hetzelfde(string getypt, string code)
    {
        var naam = api.Catalogus.Gemeente(code)?.Naam ?? api.Catalogus.Regio(code)!.Naam;
        var plek = Uri.EscapeDataString(getypt);

        foreach (var adres in (string[])
                 [
                     $"/voorstel?basisfunctionaliteit=valpreventie&gemeente={plek}",
                     $"/voorstel?basisfunctionaliteit=valpreventie&regio={plek}",
                     $"/basisfunctionaliteiten/valpreventie?gemeente={plek}",
                     $"/lokaal-of-regionaal?interventie=in-balans&regio={plek}",
                     $"/lokaal-of-regionaal?interventie=in-balans&gemeente={plek}",
                 ])
        {
            var (_, pagina) = await _client.HaalPagina(adres);
            Assert.Contains(naam, pagina.Tekst("main"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Weigeringen))]
    public async Task Wat_geen_plaats_is_krijgt_overal_hetzelfde_aanbod(string getypt, string aanbod)
    {
        (string Adres, string Vraag)[] vragen =
        [
            ("/v1/voorstellen", Json(new { basisfunctionaliteit = "valpreventie", gemeente = getypt })),
            ("/v1/afwegingen", Json(new { interventie = "in-balans", gemeenten = new[] { getypt } })),
            ("/v1/shortlists", Json(new { titel = "Proef", context = new { gemeente = getypt }, items = Array.Empty<object>() })),
        ];
        var herstel = new List<string>();
        foreach (var (adres, vraag) in vragen)
        {
            using var antwoord = await _client.StuurRuw(adres, vraag);
            herstel.Add((await antwoord.IsProbleem(400, "ongeldige-invoer")).GetProperty("fouten")[0].GetProperty("herstel").GetString()!);
        }

        Assert.Contains(aanbod, Assert.Single(herstel.Distinct()), StringComparison.Ordinal);
        foreach (var pad in (string[])["/voorstel?basisfunctionaliteit=valpreventie", "/basisfunctionaliteiten/valpreventie?inwoners=1"])
        {
            var (_, pagina) = await _client.HaalPagina($"{pad}&gemeente={Uri.EscapeDataString(getypt)}", 400);
            Assert.Contains(herstel[0], pagina.Tekst("[role=alert]"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("In Balans")]
    [InlineData("IN-BALANS")]
    [InlineData("in balans")]
    public async Task Een_interventie_mag_overal_bij_naam(string getypt)
    {
        var naam = Uri.EscapeDataString(getypt);
        var afweging = await _client.Stuur("/v1/afwegingen", Json(new { interventie = getypt, regio = "Twente" }));
        Assert.Equal("in-balans", afweging.GetProperty("interventie").GetProperty("id").GetString());
        var toets = await _client.Stuur("/v1/financieringstoetsen", Json(new { interventie = getypt, situatie = new { } }));
        Assert.Equal("in-balans", toets.GetProperty("interventie").ToString().Contains("in-balans", StringComparison.Ordinal) ? "in-balans" : "");
        await _client.Stuur("/v1/vergelijkingen", Json(new { interventies = new[] { getypt, "Otago" } }));
        await _client.Stuur("/v1/voorstellen", Json(new { basisfunctionaliteit = "valpreventie", uitsluiten = new[] { getypt } }));
        await _client.Haal($"/v1/financieringsmatrix?interventie={naam}");
        var shortlist = await _client.Stuur("/v1/shortlists", Json(new { titel = "Proef", items = new[] { new { interventie = getypt } } }));
        Assert.Equal("in-balans", shortlist.GetProperty("shortlist").GetProperty("items")[0].GetProperty("interventie").GetString());
        foreach (var adres in (string[])[$"/wie-betaalt?interventie={naam}", $"/lokaal-of-regionaal?interventie={naam}&regio=Twente", $"/vergelijken?interventie={naam}&interventie=otago"])
        {
            await _client.HaalPagina(adres);
        }
    }

    [Fact]
    public async Task Een_bestand_met_namen_in_plaats_van_codes_wordt_ingelezen()
    {
        using var inhoud = new StringContent("\uFEFFNaam;Gemeentecode\r\nIn Balans;Den Haag\r\nhome start;\r\n", Encoding.UTF8, "text/csv");
        using var antwoord = await _client.PostAsync(new Uri("/v1/shortlists/_import", UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Created, antwoord.StatusCode);
        var shortlist = (await antwoord.LeesJson()).GetProperty("shortlist");
        Assert.Equal(["in-balans", "home-start"], shortlist.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("interventie").GetString()));
        Assert.Equal("GM0518", shortlist.GetProperty("context").GetProperty("gemeente").GetString());
    }

    [Theory]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("sudwest", "GM1900")]
    [InlineData("Winsum", "GM1966", "GM1969")]
    [InlineData("Bergen (L", "GM0893")]
    public async Task Gemeenten_worden_ook_bij_een_andere_naam_gevonden(string naam, params string[] codes)
    {
        var lijst = await _client.Haal($"/v1/gemeenten?naam={Uri.EscapeDataString(naam)}");

        Assert.Equal(codes, lijst.GetProperty("resultaten").EnumerateArray().Select(g => g.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Een_gemeente_die_ophoudt_zegt_wanneer_en_wie_haar_opvolgt()
    {
        var eindigt = (await _client.Haal("/v1/gemeenten/GM1696")).GetProperty("eindigt");
        Assert.Equal("2027-01-01", eindigt.GetProperty("op").GetString());
        Assert.Equal("Hilversum", eindigt.GetProperty("opvolgers")[0].GetProperty("naam").GetString());
        Assert.True(eindigt.GetProperty("aangekondigd").GetBoolean());

        var voorstel = await _client.Stuur("/v1/voorstellen", Json(new { basisfunctionaliteit = "valpreventie", gemeente = "Wijdemeren", aantal = 1 }));
        Assert.Contains("Hilversum", voorstel.GetProperty("vraag").GetProperty("toelichting").ToString(), StringComparison.Ordinal);
        var afweging = await _client.Stuur("/v1/afwegingen", Json(new { interventie = "in-balans", gemeenten = new[] { "Wijdemeren" } }));
        Assert.Contains("Hilversum", afweging.GetProperty("waarschuwingen").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regios_worden_bij_de_naam_van_een_gemeente_gevonden()
    {
        var lijst = await _client.Haal("/v1/regios?gemeente=Venray");

        Assert.Equal(5, lijst.GetProperty("totaal").GetInt32());
    }

    private static IEnumerable<string> Gemeenten(JsonElement afweging) =>
        afweging.GetProperty("perGemeente").EnumerateArray().Select(g => g.GetProperty("gemeente").GetString()!);

    private IEnumerable<string> Leden(string code) => api.Catalogus.Regio(code)?.Gemeenten ?? [code];

    private static string Json(object vraag) => JsonSerializer.Serialize(vraag);
}
