using Dapper;
using Gereedschapskist.Opslag.TypeHandlers;

namespace Gereedschapskist.Opslag.Tests.TypeHandlers;

public sealed class MomentTypeHandlerTests : IAsyncLifetime
{
    private Tijdelijk _tijdelijk = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _tijdelijk = await Tijdelijk.MetDatabaseAsync();

    public ValueTask DisposeAsync()
    {
        _tijdelijk.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("2026-11-25T12:00:00.123+00:00", "2026-11-25T12:00:00.123Z")]
    [InlineData("2026-07-01T00:30:00+02:00", "2026-06-30T22:30:00.000Z")]
    public async Task Een_moment_komt_terug_als_hetzelfde_moment_in_UTC(string moment, string opgeslagen)
    {
        var waarde = DateTimeOffset.Parse(moment, null);
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);

        Assert.Equal(opgeslagen, await verbinding.ExecuteScalarAsync<string>("SELECT @waarde", new { waarde }));
        var terug = await verbinding.QuerySingleAsync<DateTimeOffset>("SELECT @waarde", new { waarde });
        Assert.Equal(waarde, terug);
        Assert.Equal(TimeSpan.Zero, terug.Offset);
    }

    [Fact]
    public async Task Een_onbekend_moment_blijft_null()
    {
        await using var verbinding = await _tijdelijk.Database.OpenAsync(Token);

        Assert.Equal("null", await verbinding.ExecuteScalarAsync<string>("SELECT typeof(@waarde)", new { waarde = (DateTimeOffset?)null }));
        Assert.Null((await verbinding.QuerySingleAsync<Rij>("SELECT NULL AS Moment")).Moment);
        Assert.NotNull((await verbinding.QuerySingleAsync<Rij>("SELECT '2026-11-25T12:00:00.000Z' AS Moment")).Moment);
    }

    [Fact]
    public void De_volgorde_van_de_tekst_is_de_volgorde_van_de_tijd()
    {
        var begin = new DateTimeOffset(2026, 3, 29, 0, 59, 59, TimeSpan.FromHours(1));
        var momenten = Enumerable.Range(0, 50).Select(i => begin.AddSeconds(i * 7919)).ToList();

        Assert.Equal(momenten.Select(MomentTypeHandler.Schrijf), momenten.Select(MomentTypeHandler.Schrijf).Order(StringComparer.Ordinal));
    }

    private sealed record Rij
    {
        public DateTimeOffset? Moment { get; init; }
    }
}
