using System.Net.Http.Json;
using System.Text.Json;
using Gereedschapskist.Gedeeld.Tests;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gereedschapskist.Browser.Tests;

/// <summary>A shortlist from before the catalogue changed: the same database first served with another fact.</summary>
internal static class OudeCatalogus
{
    /// <summary>Path of the link that opens the shortlist.</summary>
    public static async Task<string> MaakShortlistAsync(DirectoryInfo map, string databasepad)
    {
        var catalogus = Cataloguskopie.Maak(map.FullName);
        var otago = Path.Combine(catalogus, "interventies", "otago.json");
        var tekst = await File.ReadAllTextAsync(otago);
        var ouder = tekst.Replace("\"leeftijdVan\": 65", "\"leeftijdVan\": 60", StringComparison.Ordinal);
        Assert.NotEqual(tekst, ouder);
        await File.WriteAllTextAsync(otago, ouder);

        await using var host = new WebApplicationFactory<Program>();
        await using var oud = host.WithWebHostBuilder(h => h
            .UseSetting("Opslag:Pad", databasepad).UseSetting("Catalogus:Pad", catalogus).UseSetting("Logging:LogLevel:Default", "Warning"));
        using var client = oud.CreateClient();
        using var antwoord = await client.PostAsJsonAsync(
            new Uri("/v1/shortlists", UriKind.Relative),
            new { titel = "Valpreventie van vorig jaar", context = new { }, items = new[] { new { interventie = "otago" }, new { interventie = "in-balans" } } });
        antwoord.EnsureSuccessStatusCode();
        var nieuw = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return $"/shortlist/openen/{nieuw.GetProperty("shortlist").GetProperty("id").GetString()}/{nieuw.GetProperty("geheim").GetString()}";
    }
}
