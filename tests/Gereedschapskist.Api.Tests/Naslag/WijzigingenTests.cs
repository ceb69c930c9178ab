using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>A service whose catalogue changed: another goal of Otago, another price, and an interventie that went.</summary>
public sealed class WijzigingenTests(ApiFixture api, Gewijzigdedienst dienst) : IClassFixture<Gewijzigdedienst>
{
    private const string Wijzigingen = Wijzigendedienst.Wijzigingen;
    private const string Weg = Wijzigendedienst.Weg;

    private static readonly DateTimeOffset _gewijzigd = Wijzigendedienst.Begin.AddDays(1);

    private readonly HttpClient _client = dienst.Client;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_wijziging_heeft_een_adres_een_moment_en_van_elk_veld_toen_en_nu()
    {
        var antwoord = await _client.Haal($"{Wijzigingen}?gewijzigdSinds={dienst.EersteVersie}");
        var otago = Een(antwoord, "/v1/interventies/otago");
        var weg = Een(antwoord, "/v1/interventies/" + Weg);

        Assert.Equal(dienst.EersteVersie, antwoord.GetProperty("vanVersie").GetString());
        Assert.Equal(
            ("gewijzigd", "Otago oefenprogramma", _gewijzigd),
            (otago.GetProperty("aard").GetString(), otago.GetProperty("naam").GetString(), otago.GetProperty("sinds").GetDateTimeOffset()));
        var doel = Veld(otago, "doel");
        Assert.Equal(
            (dienst.OtagoToen.GetProperty("doel").GetString(), Wijzigendedienst.NieuwDoel),
            (doel.GetProperty("was").GetString(), doel.GetProperty("wordt").GetString()));
        Assert.Equal(("verwijderd", 0), (weg.GetProperty("aard").GetString(), weg.GetProperty("velden").GetArrayLength()));
        using var verdwenen = await _client.HaalRuw("/v1/interventies/" + Weg);
        Assert.Equal(HttpStatusCode.NotFound, verdwenen.StatusCode);
    }

    [Fact]
    public async Task Wie_alleen_de_velden_bijwerkt_heeft_daarna_het_antwoord_van_nu()
    {
        var kopie = JsonNode.Parse(dienst.OtagoToen.GetRawText())!.AsObject();

        var antwoord = await _client.Haal($"{Wijzigingen}?gewijzigdSinds={dienst.EersteVersie}&interventie=otago");
        foreach (var veld in Een(antwoord, "/v1/interventies/otago").GetProperty("velden").EnumerateArray())
        {
            kopie[veld.GetProperty("veld").GetString()!] = JsonNode.Parse(veld.GetProperty("wordt").GetRawText());
        }

        var nu = await _client.Haal("/v1/interventies/otago");
        Assert.Equal(nu.EnumerateObject().Select(v => v.Name), kopie.Select(v => v.Key));
        Assert.Empty(nu.EnumerateObject().Where(v => !JsonNode.DeepEquals(JsonNode.Parse(v.Value.GetRawText()), kopie[v.Name])).Select(v => v.Name));
    }

    [Fact]
    public async Task Van_een_lijst_staat_erbij_wat_erbij_kwam_en_wat_eraf_ging()
    {
        var antwoord = await _client.Haal($"{Wijzigingen}?gewijzigdSinds={dienst.EersteVersie}");
        var velden = antwoord.GetProperty("wijzigingen").EnumerateArray().SelectMany(w => w.GetProperty("velden").EnumerateArray()).ToList();
        var lijsten = velden.Where(v => v.GetProperty("was").ValueKind == JsonValueKind.Array && v.GetProperty("wordt").ValueKind == JsonValueKind.Array).ToList();

        Assert.NotEmpty(lijsten);
        Assert.All(lijsten, v => Assert.Equal(Ruw(v, "wordt"), Ruw(v, "was").Except(Ruw(v, "eraf")).Union(Ruw(v, "erbij")).Order(StringComparer.Ordinal)));
        Assert.All(velden.Except(lijsten).Where(v => v.GetProperty("wordt").ValueKind != JsonValueKind.Array), v => Assert.Empty(Ruw(v, "erbij")));

        static IEnumerable<string> Ruw(JsonElement veld, string naam) =>
            veld.GetProperty(naam).EnumerateArray().Select(stuk => stuk.GetRawText()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Wat_door_iets_anders_verandert_is_ook_een_wijziging_en_komt_mee_met_de_bulk()
    {
        var antwoord = await _client.Haal($"{Wijzigingen}?gewijzigdSinds={dienst.EersteVersie}");
        var door = antwoord.GetProperty("wijzigingen").EnumerateArray()
            .Where(w => w.GetProperty("soort").GetString() == "interventies" && w.GetProperty("aard").GetString() == "gewijzigd" && w.GetProperty("id").GetString() != "otago")
            .ToList();
        using var stroom = await _client.HaalRuw($"/v1/catalogus/interventies?formaat=ndjson&gewijzigdSinds={dienst.EersteVersie}");
        var regels = (await stroom.Content.ReadAsStringAsync(Token)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(door, w => w.GetProperty("velden").EnumerateArray().Any(v => v.GetProperty("veld").GetString() == "kostenraming"));
        Assert.Equal(
            door.Select(w => w.GetProperty("id").GetString()).Append("otago").Order(StringComparer.Ordinal),
            regels.Select(r => JsonElement.Parse(r).GetProperty("id").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task De_feed_heeft_een_bericht_per_wijziging_de_nieuwste_eerst_in_hele_zinnen()
    {
        var feed = await Feed("");

        Assert.Equal(_gewijzigd, feed.LastUpdatedTime);
        Assert.All(feed.Items, item => Assert.Single(item.Categories));
        var otago = Assert.Single(feed.Items, item => item.Id.StartsWith("https://gereedschapskist.example/v1/interventies/otago#", StringComparison.Ordinal));
        Assert.Equal("Otago oefenprogramma: gewijzigd", otago.Title.Text);
        Assert.Equal("https://gereedschapskist.example/interventies/otago", Assert.Single(otago.Links).Uri.ToString());
        Assert.Contains($"is nu {Wijzigendedienst.NieuwDoel}", ((TextSyndicationContent)otago.Content ?? otago.Summary).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_feed_kan_over_een_interventie_of_een_basisfunctionaliteit_gaan()
    {
        Assert.Single((await Feed("&interventie=otago")).Items);
        Assert.Single((await Feed("&interventie=" + Weg)).Items);
        Assert.Contains((await Feed("&basisfunctionaliteit=valpreventie")).Items, item => item.Title.Text.StartsWith("Otago", StringComparison.Ordinal));
        Assert.DoesNotContain((await Feed("&basisfunctionaliteit=sociaal-verwijzen")).Items, item => item.Title.Text.StartsWith("Otago", StringComparison.Ordinal));
        using var onbekend = await _client.HaalRuw(Wijzigingen + "?interventie=otaga&basisfunctionaliteit=valpreventi");
        await onbekend.IsOngeldig("interventie: interventie-onbekend", "basisfunctionaliteit: basisfunctionaliteit-onbekend");
    }

    [Fact]
    public async Task Wie_de_feed_al_heeft_krijgt_304_tot_er_iets_verandert()
    {
        using var anders = await dienst.HaalFeedAsync(dienst.FeedmerkToen);

        Assert.Equal([HttpStatusCode.NotModified, HttpStatusCode.OK], [dienst.FeedOpnieuwToen, anders.StatusCode]);
    }

    [Fact]
    public async Task Wat_wordt_teruggedraaid_is_geen_wijziging()
    {
        await using var eigen = new Wijzigendedienst(api);
        await eigen.InitializeAsync();
        await eigen.VeranderDoelAsync();
        await eigen.DraaiDoelTerugAsync();

        var antwoord = await eigen.Client.Haal($"{Wijzigingen}?gewijzigdSinds={eigen.EersteVersie}");

        Assert.Equal(eigen.EersteVersie, antwoord.GetProperty("catalogusVersie").GetString());
        Assert.Equal(0, antwoord.GetProperty("wijzigingen").GetArrayLength());
    }

    private static JsonElement Een(JsonElement antwoord, string adres) =>
        Assert.Single(antwoord.GetProperty("wijzigingen").EnumerateArray(), w => w.GetProperty("adres").GetString() == adres);

    private static JsonElement Veld(JsonElement wijziging, string veld) =>
        Assert.Single(wijziging.GetProperty("velden").EnumerateArray(), v => v.GetProperty("veld").GetString() == veld);

    private async Task<SyndicationFeed> Feed(string keuze)
    {
        using var antwoord = await _client.HaalRuw($"{Wijzigingen}?formaat=atom{keuze}");
        Assert.Equal("application/atom+xml", antwoord.Content.Headers.ContentType!.MediaType);
        using var lezer = XmlReader.Create(await antwoord.Content.ReadAsStreamAsync(Token));
        return SyndicationFeed.Load(lezer);
    }
}
