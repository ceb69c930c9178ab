using Gereedschapskist.Client.Gebieden;

namespace Gereedschapskist.Client.Tests;

/// <summary>Who tests own code with a replaced part of the client, can make every answer that the real one gives.</summary>
public sealed class TestantwoordTests
{
    private static readonly Probleem _nietGevonden = new() { Type = "about:blank", Title = "Niet gevonden", Status = 404, Detail = "Er is geen gemeente X.", Code = "niet-gevonden" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_vervangen_onderdeel_geeft_succes_weigering_en_alle_bladzijden()
    {
        IGebieden gebieden = new EigenGebieden();
        Assert.Equal("Almere", (await gebieden.RaadpleegGemeente("GM0034", Token)).WaardeOfFout().Naam);
        var geweigerd = await gebieden.RaadpleegGemeente("GM9999", Token);
        Assert.True(geweigerd.NietGevonden);
        Assert.Equal(_nietGevonden, geweigerd.Probleem);
        Assert.Equal(["1", "2", "3"], await gebieden.AlleGemeenten(new() { PaginaGrootte = 2 }, Token).Select(g => g.Code).ToListAsync(Token));
        await Assert.ThrowsAsync<ProbleemException>(async () => await gebieden.AlleRegios(cancellationToken: Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Een_antwoord_zonder_inhoud_een_etag_en_een_stroom_zijn_ook_te_maken()
    {
        Assert.True(Antwoord.ZonderInhoud().Gelukt);
        Assert.False(Antwoord.Geweigerd(_nietGevonden).Gelukt);
        Assert.Equal("\"2\"", Antwoord.Met("inhoud", "\"2\"").ETag);
        await using var stroom = new Stroom<int>("v1", new[] { 1, 2 }.ToAsyncEnumerable());
        Assert.Equal([1, 2], await stroom.ToListAsync(Token));
        Assert.Equal("v1", stroom.CatalogusVersie);
    }

    private sealed class EigenGebieden : IGebieden
    {
        public Task<Antwoord<Gemeente>> RaadpleegGemeente(string code, CancellationToken cancellationToken = default) =>
            Task.FromResult(code == "GM0034" ? Antwoord.Met(Gemeente(code, "Almere")) : Antwoord.Geweigerd<Gemeente>(_nietGevonden));

        public Task<Antwoord<GemeenteLijst>> LijstGemeenten(LijstGemeentenVraag? vraag = null, CancellationToken cancellationToken = default)
        {
            var (pagina, grootte) = (vraag?.Pagina ?? 1, vraag?.PaginaGrootte ?? 20);
            var alle = new[] { "1", "2", "3" }.Select(code => Gemeente(code, code));
            return Task.FromResult(Antwoord.Met(new GemeenteLijst
            {
                CatalogusVersie = "v1",
                Totaal = 3,
                Pagina = pagina,
                PaginaGrootte = grootte,
                Resultaten = [.. alle.Skip((pagina - 1) * grootte).Take(grootte)],
            }));
        }

        public Task<Antwoord<Regio>> RaadpleegRegio(string code, CancellationToken cancellationToken = default) => Task.FromResult(Antwoord.Geweigerd<Regio>(_nietGevonden));

        public Task<Antwoord<RegioLijst>> LijstRegios(LijstRegiosVraag? vraag = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(Antwoord.Geweigerd<RegioLijst>(_nietGevonden));

        public Task<Antwoord<Register>> ToetsRegister(RegistertoetsVerzoek verzoek, CancellationToken cancellationToken = default) =>
            Task.FromResult(Antwoord.Geweigerd<Register>(_nietGevonden));

        private static Gemeente Gemeente(string code, string naam) => new() { Code = code, Naam = naam, Provincie = "Flevoland" };
    }
}
