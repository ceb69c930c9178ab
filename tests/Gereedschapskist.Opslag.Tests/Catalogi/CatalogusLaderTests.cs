using Dapper;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public sealed class CatalogusLaderTests : IAsyncLifetime
{
    private Tijdelijk _tijdelijk = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _tijdelijk = await Tijdelijk.MetDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task De_tweede_start_met_dezelfde_gegevens_importeert_niets()
    {
        var eerste = await _tijdelijk.Lader.LaadAsync(Cataloguspad.Meegeleverd, null, Token);
        var na = await TellingenAsync();
        var tweede = await _tijdelijk.Lader.LaadAsync(Cataloguspad.Meegeleverd, null, Token);

        Assert.Empty(eerste.Fouten);
        Assert.True(eerste.Geimporteerd);
        Assert.False(tweede.Geimporteerd);
        Assert.Equal(eerste.Catalogus!.Versie, tweede.Catalogus!.Versie);
        Assert.Equal(na, await TellingenAsync());
    }

    [Fact]
    public async Task Een_wijziging_in_een_bestand_voegt_een_document_toe()
    {
        var map = _tijdelijk.KopieVanCatalogus();
        await _tijdelijk.Lader.LaadAsync(map, null, Token);
        var (_, documenten, _) = await TellingenAsync();

        Pas(map, "interventies/in-balans.json", tekst => tekst.Replace("\"VeiligheidNL\"", "\"Een ander\"", StringComparison.Ordinal));
        var resultaat = await _tijdelijk.Lader.LaadAsync(map, null, Token);

        Assert.True(resultaat.Geimporteerd);
        Assert.Equal("Een ander", resultaat.Catalogus!.Interventie("in-balans")!.Eigenaar);
        Assert.Equal(documenten + 1, (await TellingenAsync()).Documenten);
    }

    [Fact]
    public async Task Een_kapotte_catalogus_laat_de_vorige_versie_heel()
    {
        var map = _tijdelijk.KopieVanCatalogus();
        var goed = await _tijdelijk.Lader.LaadAsync(map, null, Token);
        var voor = await TellingenAsync();

        Pas(map, "interventies/in-balans.json", _ => "{ kapot");
        Pas(map, "bronnen.json", _ => "");
        var kapot = await _tijdelijk.Lader.LaadAsync(map, null, Token);

        Assert.False(kapot.Gelukt);
        Assert.Equal(["bronnen.json", "interventies/in-balans.json"], kapot.Fouten.Select(f => f.Bestand));
        Assert.Equal(voor, await TellingenAsync());
        Assert.NotNull(await new CatalogusArchief(_tijdelijk.Versies).OpenAsync(goed.Catalogus!.Versie, Token));
    }

    [Fact]
    public async Task Een_import_die_halverwege_mislukt_laat_niets_achter()
    {
        await using (var verbinding = await _tijdelijk.Database.OpenAsync(Token))
        {
            await verbinding.ExecuteAsync("""
                CREATE TRIGGER halverwege BEFORE INSERT ON catalogus_versie_document
                WHEN NEW.pad = 'interventies/in-balans.json'
                BEGIN SELECT RAISE(ABORT, 'schijf vol'); END
                """);
        }

        await Assert.ThrowsAnyAsync<Exception>(() => _tijdelijk.Lader.LaadAsync(Cataloguspad.Meegeleverd, null, Token));

        Assert.Equal((0, 0, 0), await TellingenAsync());
    }

    [Fact]
    public async Task Twee_starts_tegelijk_laten_een_hele_versie_achter()
    {
        var geladen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => _tijdelijk.Lader.LaadAsync(Cataloguspad.Meegeleverd, null, Token))));

        Assert.All(geladen, g => Assert.Empty(g.Fouten));
        Assert.Equal(1, (await TellingenAsync()).Versies);
    }

    private static void Pas(string map, string pad, Func<string, string> wijziging)
    {
        var bestand = Path.Combine(map, pad);
        File.WriteAllText(bestand, wijziging(File.ReadAllText(bestand)));
    }

    private async Task<(int Versies, int Documenten, int Regels)> TellingenAsync()
    {
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);
        return await verbinding.QuerySingleAsync<(int, int, int)>("""
            SELECT
                (SELECT COUNT(*) FROM catalogus_versie),
                (SELECT COUNT(*) FROM catalogus_document),
                (SELECT COUNT(*) FROM catalogus_versie_document)
            """);
    }

    [Fact]
    public async Task Zonder_opslag_wordt_de_catalogus_gecontroleerd_en_gediend_en_later_alsnog_bewaard()
    {
        using var tijdelijk = new Tijdelijk();
        var lader = tijdelijk.Lader;

        var resultaat = await lader.LaadAsync(Cataloguspad.Meegeleverd, null, Token);
        var teVroeg = await lader.BewaarAlsnogAsync(Token);
        await tijdelijk.Database.MigreerAsync(Token);
        var bewaard = await lader.BewaarAlsnogAsync(Token);

        Assert.True(resultaat is { Gelukt: true, Geimporteerd: false });
        Assert.Equal((false, true), (teVroeg, bewaard));
        Assert.True(await tijdelijk.Versies.KentAsync(resultaat.Catalogus!.Versie, Token));
        Assert.Equal(resultaat.Catalogus.Versie, await tijdelijk.Versies.ActiefOpAsync(Tijdelijk.Begin, Token));
    }

    [Fact]
    public async Task Ook_een_versie_die_al_bekend_was_wordt_meteen_de_laatst_actieve()
    {
        using var tijdelijk = await Tijdelijk.MetDatabaseAsync();
        var map = tijdelijk.KopieVanCatalogus();
        var eerst = await tijdelijk.Lader.LaadAsync(map, null, Token);
        var pad = Path.Combine(map, "interventies", "otago.json");
        var oud = await File.ReadAllTextAsync(pad, Token);
        await File.WriteAllTextAsync(pad, oud.TrimEnd() + "\n\n", Token);
        var anders = await tijdelijk.Lader.LaadAsync(map, null, Token);
        await File.WriteAllTextAsync(pad, oud, Token);

        await tijdelijk.Lader.LaadAsync(map, null, Token);

        Assert.NotEqual(eerst.Catalogus!.Versie, anders.Catalogus!.Versie);
        Assert.Equal(eerst.Catalogus.Versie, await tijdelijk.Versies.LaatstActiefAsync(Token));
    }

    [Fact]
    public async Task Een_map_die_niet_veranderde_draait_niet_terug_wat_een_andere_node_ging_dienen()
    {
        using var tijdelijk = await Tijdelijk.MetDatabaseAsync();
        var map = tijdelijk.KopieVanCatalogus();
        var lader = tijdelijk.Lader;
        await lader.LaadAsync(map, null, Token);
        var pad = Path.Combine(map, "interventies", "otago.json");
        var oud = await File.ReadAllTextAsync(pad, Token);
        await File.WriteAllTextAsync(pad, oud.TrimEnd() + "\n\n", Token);
        var vanDeAnder = (await tijdelijk.Lader.LaadAsync(map, null, Token)).Catalogus!;
        await File.WriteAllTextAsync(pad, oud, Token);

        var gevolgd = await lader.LaadVersieAsync((await tijdelijk.Versies.LaatstActiefAsync(Token))!, Token);
        var herladen = await lader.LaadAsync(map, gevolgd, Token);

        Assert.Equal(vanDeAnder.Versie, gevolgd!.Versie);
        Assert.Same(gevolgd, herladen.Catalogus);
    }

    [Fact]
    public async Task Ook_zonder_opslag_wordt_een_kapotte_catalogus_geweigerd()
    {
        using var tijdelijk = new Tijdelijk();
        var map = tijdelijk.KopieVanCatalogus();
        await File.WriteAllTextAsync(Path.Combine(map, "interventies", "otago.json"), "{", Token);

        Assert.False((await tijdelijk.Lader.LaadAsync(map, null, Token)).Gelukt);
    }
}
