using System.Text;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public abstract class CatalogusRepositoryTests(Postgresserver? server) : IAsyncLifetime
{
    private static readonly Catalogusbestanden _eerst = Versie(("interventies/a.json", "1"), ("interventies/b.json", "1"), ("bronnen.json", "x"));
    private static readonly Catalogusbestanden _later = Versie(("interventies/b.json", "2"), ("interventies/c.json", "1"), ("bronnen.json", "x"));

    private Tijdelijk _tijdelijk = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private CatalogusRepository Versies => _tijdelijk.Versies;

    public async ValueTask InitializeAsync() => _tijdelijk = await Tijdelijk.MetDatabaseAsync(server);

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Wat_erin_gaat_komt_er_byte_voor_byte_uit()
    {
        var bestanden = Versie(("interventies/ü.json", "{ \"naam\": \"Café 🧰 \\u0000\" }\n"));
        await Versies.ImporteerAsync(bestanden, Token);

        var terug = await Versies.LeesAsync(bestanden.Versie, Token);

        Assert.Equal(bestanden.Versie, terug!.Versie);
        Assert.Equal(bestanden.Alle[0].Inhoud.ToArray(), terug.Alle[0].Inhoud.ToArray());
    }

    [Fact]
    public async Task Een_onbekende_versie_is_er_niet()
    {
        Assert.False(await Versies.KentAsync("000000000000", Token));
        Assert.Null(await Versies.LeesAsync("000000000000", Token));
        Assert.Null(await new CatalogusArchief(Versies).OpenAsync("000000000000", Token));
    }

    [Fact]
    public async Task Van_elk_document_is_bekend_wanneer_het_voor_het_laatst_kwam_veranderde_of_ging()
    {
        await LaadBeideAsync();

        var momenten = await Versies.LaatstGewijzigdAsync(Token);

        Assert.Equal(
            [("bronnen.json", 0), ("interventies/a.json", 1), ("interventies/b.json", 1), ("interventies/c.json", 1)],
            momenten.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, (m.Value - Tijdelijk.Begin).Days)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(10, false)]
    public async Task De_laatste_keren_beginnen_bij_de_versie_van_daarvoor(int keren, bool later)
    {
        await LaadBeideAsync();

        Assert.Equal((later ? _later : _eerst).Versie, await Versies.VoorLaatsteAsync(keren, Token));
    }

    [Fact]
    public async Task Op_elk_moment_is_bekend_welke_versie_toen_gold_ook_als_een_oude_terugkomt()
    {
        await LaadBeideAsync();
        _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
        await Versies.ActiveerAsync(_eerst.Versie, Token);

        Assert.Null(await Versies.ActiefOpAsync(Tijdelijk.Begin.AddSeconds(-1), Token));
        Assert.Equal(_eerst.Versie, await Versies.ActiefOpAsync(Tijdelijk.Begin, Token));
        Assert.Equal(_eerst.Versie, await Versies.ActiefOpAsync(Tijdelijk.Begin.AddDays(0.9), Token));
        Assert.Equal(_later.Versie, await Versies.ActiefOpAsync(Tijdelijk.Begin.AddDays(1), Token));
        Assert.Equal(_eerst.Versie, await Versies.ActiefOpAsync(Tijdelijk.Begin.AddDays(300), Token));
    }

    [Fact]
    public async Task Het_archief_opent_een_oude_versie_met_de_feiten_van_toen()
    {
        var map = _tijdelijk.KopieVanCatalogus();
        var oud = (await _tijdelijk.Lader.LaadAsync(map, null, Token)).Catalogus!;
        File.Delete(Path.Combine(map, "interventies", "zwangerfit.json"));
        var archief = new CatalogusArchief(Versies);

        var terug = await archief.OpenAsync(oud.Versie, Token);

        Assert.Equal(oud.Interventies.Select(i => i.Id), terug!.Interventies.Select(i => i.Id));
        Assert.Equal(oud.Interventie("in-balans")!.Effecten.Count, terug.Interventie("in-balans")!.Effecten.Count);
        Assert.Same(terug, await archief.OpenAsync(oud.Versie, Token));
    }

    private static Catalogusbestanden Versie(params (string Pad, string Inhoud)[] bestanden) =>
        new(bestanden.Select(b => new Catalogusbestand(b.Pad, Encoding.UTF8.GetBytes(b.Inhoud))));

    private async Task LaadBeideAsync()
    {
        foreach (var versie in new[] { _eerst, _later })
        {
            await Versies.ImporteerAsync(versie, Token);
            await Versies.ActiveerAsync(versie.Versie, Token);
            _tijdelijk.Klok.Advance(TimeSpan.FromDays(1));
        }
    }
}

public sealed class CatalogusRepositoryOpSqliteTests() : CatalogusRepositoryTests(null);

public sealed class CatalogusRepositoryOpPostgresTests(Postgresserver server) : CatalogusRepositoryTests(server);
