using System.Globalization;
using System.Text.RegularExpressions;
using Gereedschapskist.Client.Shortlists;
using Gereedschapskist.Client.Tests.Gastheer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gereedschapskist.Client.Tests;

/// <summary>The examples of the README of the client: the same text stands here, so it compiles, and runs against the real host.</summary>
public sealed partial class ReadmeTests(ClientFixture gastheer)
{
    private readonly List<string> _gezien = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Elk_voorbeeld_in_de_README_staat_ook_in_deze_test()
    {
        var test = Kaal(Lees("ReadmeTests.cs"));
        var voorbeelden = Voorbeeld().Matches(Lees("README.md")).Select(v => v.Groups[1].Value).ToList();
        Assert.NotEmpty(voorbeelden);
        Assert.All(voorbeelden, v => Assert.Contains(Kaal(v), test, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_voorbeelden_van_lezen_werken()
    {
        await Zoek(gastheer.Streng, Token);
        await Blader(gastheer.Streng, Token);
        await Raadpleeg(gastheer.Streng, "in-balans", Token);
        await Raadpleeg(gastheer.Streng, "in-balanz", Token);
        await Bulk(gastheer.Streng, Token);
        Assert.Contains("in-balans", _gezien);
    }

    [Fact]
    public Task De_voorbeelden_van_shortlists_en_bestanden_werken() => Shortlist(gastheer.Streng, Token);

    [Fact]
    public void De_voorbeelden_van_registreren_werken()
    {
        var builder = WebApplication.CreateBuilder();
        Registreer(builder);
        RegistreerVoorTest(builder.Services);
        using var services = builder.Services.BuildServiceProvider();
        Assert.NotNull(services.GetRequiredService<GereedschapskistClient>());
    }

    private static void Registreer(WebApplicationBuilder builder)
    {
        builder.Services.AddGereedschapskistClient(o =>
        {
            o.Basisadres = new Uri("https://gereedschapskist.example/v1");
            o.Toepassing = "mijn-dashboard/2.1";
        });
    }

    private static void RegistreerVoorTest(IServiceCollection services)
    {
        services.AddGereedschapskistClient(
            o => o.Basisadres = new Uri("https://gereedschapskist.example/v1"),
            http => http.ConfigurePrimaryHttpMessageHandler(() => new MijnNephandler()));
    }

    private static async Task Zoek(GereedschapskistClient client, CancellationToken ct)
    {
        var antwoord = await client.Interventies.ZoekInterventies(new() { Zoek = "valpreventie", Leeftijd = ["65-plus"] }, ct);
        foreach (var treffer in antwoord.WaardeOfFout().Resultaten)
        {
            Console.WriteLine(treffer.KostenPerDeelnemer is { } kosten
                ? string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{treffer.Naam}: {kosten.VanEuro:C} per deelnemer")
                : $"{treffer.Naam}: kosten onbekend");
        }
    }

    private static async Task Blader(GereedschapskistClient client, CancellationToken ct)
    {
        await foreach (var gemeente in client.Gebieden.AlleGemeenten(new() { Provincie = "Flevoland" }, ct))
        {
            Console.WriteLine(gemeente.Naam);
        }
    }

    private static async Task Raadpleeg(GereedschapskistClient client, string id, CancellationToken ct)
    {
        var antwoord = await client.Interventies.RaadpleegInterventie(id, ct);
        if (antwoord.Gelukt)
        {
            Toon(antwoord.Waarde);
        }
        else if (antwoord.NietGevonden)
        {
            ToonNietGevonden(antwoord.Probleem.Detail);   // names ids that look like it
        }
        else
        {
            foreach (var fout in antwoord.Fouten)         // all errors at once, with the path of the field
            {
                ToonFout(fout.Veld, fout.Melding, fout.Herstel);
            }
        }
    }

    private static async Task Shortlist(GereedschapskistClient client, CancellationToken ct)
    {
        var inhoud = new ShortlistVerzoek { Titel = "Valpreventie 2027", Items = [new() { Interventie = "in-balans", Notitie = "Past bij ons." }] };
        var nieuw = (await client.Shortlists.MaakShortlist(inhoud, ct)).WaardeOfFout();   // nieuw.Geheim: keep it, it is shown once
        var gelezen = await client.Shortlists.RaadpleegShortlist(nieuw.Shortlist.Id, nieuw.Geheim, ct);
        var bewaard = await client.Shortlists.BewaarShortlist(nieuw.Shortlist.Id, inhoud, nieuw.Geheim, gelezen.ETag!, ct);

        Assert.Equal(2, bewaard.WaardeOfFout().Versie);
        await Bestanden(client, nieuw.Shortlist.Id, nieuw.Geheim, ct);
    }

    private static async Task Bestanden(GereedschapskistClient client, string id, string geheim, CancellationToken ct)
    {
        var word = (await client.Shortlists.RaadpleegShortlistAlsBestand(id, geheim, Bestandsvorm.Word, ct)).WaardeOfFout();
        var werkagenda = (await client.Shortlists.RaadpleegWerkagenda(id, geheim, Bestandsvorm.Word, ct)).WaardeOfFout();
        var tabellen = (await client.Catalogus.RaadpleegCatalogustabellen(Bestandsvorm.Excel, ct)).WaardeOfFout();

        var csv = (await client.Shortlists.RaadpleegShortlistAlsBestand(id, geheim, Bestandsvorm.Csv, ct)).WaardeOfFout();
        var kopie = (await client.Shortlists.ImporteerShortlist(csv, ct)).WaardeOfFout();   // kopie.Overgeslagen: what it did not know

        Assert.All([word, werkagenda, tabellen], b => Assert.NotNull(b.Naam));
        Assert.Empty(kopie.Overgeslagen);
    }

    private async Task Bulk(GereedschapskistClient client, CancellationToken ct)
    {
        await using var stroom = (await client.Catalogus.LeesCatalogusAlsStroom(cancellationToken: ct)).WaardeOfFout();
        await foreach (var interventie in stroom)   // ndjson, memory stays flat
        {
            Bewaar(interventie);
        }

        var sinds = await client.Catalogus.LijstWijzigingen(new() { GewijzigdSinds = stroom.CatalogusVersie }, ct);
        Assert.Empty(sinds.WaardeOfFout().Wijzigingen);
    }

    private static void Toon(Interventie interventie) => Assert.Equal("in-balans", interventie.Id);

    private static void ToonNietGevonden(string? detail) => Assert.Contains("in-balans", detail, StringComparison.Ordinal);

    private static void ToonFout(string veld, string melding, string herstel) => Assert.Fail($"{veld}: {melding} {herstel}");

    private void Bewaar(Interventie interventie) => _gezien.Add(interventie.Id);

    private static string Lees(string naam) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, naam));

    /// <summary>Without comments and layout.</summary>
    private static string Kaal(string code) => Witruimte().Replace(Commentaar().Replace(code, ""), "");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Voorbeeld();

    [GeneratedRegex("(?<!:)//[^\n]*")]
    private static partial Regex Commentaar();

    [GeneratedRegex("\\s+")]
    private static partial Regex Witruimte();

    private sealed class MijnNephandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
