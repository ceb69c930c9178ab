using System.Text.Json;
using Gereedschapskist.Api.Catalogi;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

public class BulkTests(ApiFixture api)
{
    private const string Alles = "/v1/catalogus/interventies";

    [Fact]
    public async Task De_stroom_geeft_elke_interventie_op_een_eigen_regel_gelijk_aan_de_losse_opvraag()
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "application/x-ndjson");
        using var antwoord = await client.HaalRuw(Alles);
        var regels = (await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        using var gewoon = api.CreateClient();
        var los = await gewoon.Haal("/v1/interventies/in-balans");
        Assert.Equal("application/x-ndjson", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal(api.Catalogus.Interventies.Select(i => i.Id), regels.Select(r => JsonElement.Parse(r).GetProperty("id").GetString()));
        Assert.Contains(regels, r => JsonElement.DeepEquals(JsonElement.Parse(r), los));
    }

    [Fact]
    public async Task Met_de_cursor_leest_u_alles_precies_een_keer()
    {
        using var client = api.CreateClient();
        var gezien = new List<string>();
        string? cursor = null;
        do
        {
            var deel = await client.Haal($"{Alles}?aantal=100{(cursor is null ? "" : "&cursor=" + cursor)}");
            gezien.AddRange(deel.GetProperty("resultaten").EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
            cursor = deel.GetProperty("volgende").GetString();
        }
        while (cursor is not null);

        Assert.Equal(api.Catalogus.Interventies.Select(i => i.Id), gezien);
    }

    [Fact]
    public async Task Een_cursor_van_een_versie_die_er_niet_meer_is_zegt_dat_u_opnieuw_moet_beginnen()
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw($"{Alles}?cursor={new Cursor("0123456789ab", "in-balans")}");

        await antwoord.IsProbleem(410, "bestaat-niet-meer");
    }

    [Theory]
    [InlineData("cursor=onzin!")]
    [InlineData("cursor=YQ")]
    [InlineData("cursor=")]
    public async Task Een_verzonnen_cursor_wordt_geweigerd(string query)
    {
        using var client = api.CreateClient();
        using var antwoord = await client.HaalRuw($"{Alles}?{query}");

        await antwoord.IsOngeldig("cursor: waarde-onbekend");
    }

    [Fact]
    public async Task Sinds_de_versie_van_nu_is_er_niets_gewijzigd()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/catalogus/wijzigingen?gewijzigdSinds=" + api.Catalogus.Versie);
        var deel = await client.Haal($"{Alles}?gewijzigdSinds={api.Catalogus.Versie}");

        Assert.Equal(0, antwoord.GetProperty("wijzigingen").GetArrayLength());
        Assert.Equal(0, deel.GetProperty("totaal").GetInt32());
        Assert.Equal(JsonValueKind.Null, deel.GetProperty("volgende").ValueKind);
    }

    [Fact]
    public async Task Sinds_een_dag_voor_de_eerste_versie_is_alles_toegevoegd()
    {
        using var client = api.CreateClient();
        var antwoord = await client.Haal("/v1/catalogus/wijzigingen?gewijzigdSinds=2001-01-01");

        var interventies = antwoord.GetProperty("wijzigingen").EnumerateArray().Where(w => w.GetProperty("soort").GetString() == "interventies").ToList();
        Assert.Equal(JsonValueKind.Null, antwoord.GetProperty("vanVersie").ValueKind);
        Assert.Equal(376, interventies.Count);
        Assert.All(interventies, w => Assert.Equal("toegevoegd", w.GetProperty("aard").GetString()));
    }

    [Theory]
    [InlineData("onbekendeversie")]
    [InlineData("31-01-2026")]
    [InlineData("2026-02-30")]
    public async Task Een_onbekende_versie_of_verkeerde_datum_wordt_uitgelegd(string sinds)
    {
        using var client = api.CreateClient();
        using var wijzigingen = await client.HaalRuw("/v1/catalogus/wijzigingen?gewijzigdSinds=" + sinds);
        using var alles = await client.HaalRuw($"{Alles}?gewijzigdSinds={sinds}");

        await wijzigingen.IsOngeldig("gewijzigdSinds: waarde-onbekend");
        await alles.IsOngeldig("gewijzigdSinds: waarde-onbekend");
    }
}
