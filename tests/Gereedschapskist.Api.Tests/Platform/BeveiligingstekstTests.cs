using System.Globalization;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Platform;

public class BeveiligingstekstTests(ApiFixture api)
{
    [Fact]
    public async Task Security_txt_noemt_een_contact_en_verloopt_binnen_een_jaar()
    {
        using var client = api.CreateClient();
        var tekst = await client.GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative), TestContext.Current.CancellationToken);
        var regels = tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(": ", 2)).ToDictionary(r => r[0], r => r[1]);

        Assert.Equal("mailto:beveiliging@gereedschapskist.example", regels["Contact"]);
        var verloopt = DateTimeOffset.Parse(regels["Expires"], CultureInfo.InvariantCulture);
        Assert.InRange(verloopt, api.Klok.GetUtcNow().AddDays(30), api.Klok.GetUtcNow().AddDays(365));
    }

    [Fact]
    public async Task Het_contact_is_in_te_stellen()
    {
        await using var ingesteld = api.Met(("Publicatie:Beveiligingscontact", "https://gemeente.example/melden"));
        using var client = ingesteld.CreateClient();
        var tekst = await client.GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.StartsWith("Contact: https://gemeente.example/melden\n", tekst, StringComparison.Ordinal);
    }
}
