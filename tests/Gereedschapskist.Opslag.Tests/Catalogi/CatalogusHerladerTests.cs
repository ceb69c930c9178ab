using System.Collections.Concurrent;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public sealed class CatalogusHerladerTests : IAsyncLifetime
{
    private Tijdelijk _tijdelijk = null!;
    private Cataloguspeil _peil = null!;
    private string _map = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _tijdelijk = await Tijdelijk.MetDatabaseAsync();
        _map = _tijdelijk.KopieVanCatalogus();
        _peil = new Cataloguspeil((await _tijdelijk.Lader.LaadAsync(_map, null, Token)).Catalogus!);
    }

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Zonder_wijziging_blijft_hetzelfde_peil()
    {
        var voor = _peil.Huidig;

        await Herlader(_ => Assert.Fail("Er is niets nieuws om klaar te maken.")).HerlaadAsync(_map, Token);

        Assert.Same(voor, _peil.Huidig);
    }

    [Fact]
    public async Task Het_nieuwe_peil_is_klaar_voor_iemand_het_ziet()
    {
        var voor = _peil.Huidig;
        Wijzig("Nieuwe eigenaar");

        await Herlader(_ => Assert.Same(voor, _peil.Huidig)).HerlaadAsync(_map, Token);

        Assert.Equal("Nieuwe eigenaar", _peil.Huidig.Interventie("in-balans")!.Eigenaar);
    }

    [Fact]
    public async Task Een_kapotte_map_verandert_niets_en_meldt_alles()
    {
        var voor = _peil.Huidig;
        File.WriteAllText(Path.Combine(_map, "bronnen.json"), "{");

        var resultaat = await Herlader().HerlaadAsync(_map, Token);

        Assert.Equal("bronnen.json", Assert.Single(resultaat.Fouten).Bestand);
        Assert.Same(voor, _peil.Huidig);
    }

    [Fact]
    public async Task Lezers_merken_niets_van_herladen()
    {
        using var klaar = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var gezien = new ConcurrentDictionary<string, byte>();
        var lezers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => Lees(gezien, klaar.Token))).ToList();

        foreach (var eigenaar in new[] { "Eerste", "Tweede", "Derde" })
        {
            Wijzig(eigenaar);
            await Herlader().HerlaadAsync(_map, Token);
        }

        await klaar.CancelAsync();
        var gelezen = await Task.WhenAll(lezers);
        Assert.All(gelezen, aantal => Assert.True(aantal > 0));
        Assert.Contains(_peil.Huidig.Versie, gezien.Keys);
    }

    /// <summary>Reads on and on; every snapshot it takes must be whole, also while it is being replaced.</summary>
    private int Lees(ConcurrentDictionary<string, byte> gezien, CancellationToken klaar)
    {
        var aantal = 0;
        do
        {
            var catalogus = _peil.Huidig;
            gezien.TryAdd(catalogus.Versie, 0);
            Assert.Equal(376, catalogus.Interventies.Count);
            Assert.NotNull(catalogus.Interventie("in-balans"));
            aantal++;
            Thread.Yield();
        }
        while (!klaar.IsCancellationRequested || !gezien.ContainsKey(_peil.Huidig.Versie));

        return aantal;
    }

    private CatalogusHerlader Herlader(Action<Domein.Catalogi.Catalogus>? maakKlaar = null) =>
        new(_peil, _tijdelijk.MaakLader(maakKlaar ?? (_ => { })));

    private void Wijzig(string eigenaar)
    {
        var pad = Path.Combine(_map, "interventies", "in-balans.json");
        var tekst = File.ReadAllText(pad);
        File.WriteAllText(pad, System.Text.RegularExpressions.Regex.Replace(tekst, "\"eigenaar\": \"[^\"]*\"", $"\"eigenaar\": \"{eigenaar}\""));
    }
}
