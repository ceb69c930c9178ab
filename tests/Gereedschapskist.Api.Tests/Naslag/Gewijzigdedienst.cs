using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Naslag;

/// <summary>A service whose catalogue changed once, for tests that only read; with what it answered before.</summary>
public sealed class Gewijzigdedienst(ApiFixture api) : IAsyncLifetime
{
    private readonly Wijzigendedienst _dienst = new(api);

    public HttpClient Client => _dienst.Client;

    public string EersteVersie => _dienst.EersteVersie;

    /// <summary>Otago before the change.</summary>
    public JsonElement OtagoToen { get; private set; }

    /// <summary>Mark of the feed before the change.</summary>
    public EntityTagHeaderValue FeedmerkToen { get; private set; } = null!;

    /// <summary>What was answered then to who already had the feed.</summary>
    public HttpStatusCode FeedOpnieuwToen { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await _dienst.InitializeAsync();
        OtagoToen = await Client.Haal("/v1/interventies/otago");
        using var feed = await HaalFeedAsync(null);
        FeedmerkToen = feed.Headers.ETag!;
        using var opnieuw = await HaalFeedAsync(FeedmerkToen);
        FeedOpnieuwToen = opnieuw.StatusCode;
        await _dienst.VeranderAsync();
    }

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    public async Task<HttpResponseMessage> HaalFeedAsync(EntityTagHeaderValue? merk)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(Wijzigendedienst.Wijzigingen + "?formaat=atom", UriKind.Relative));
        if (merk is not null)
        {
            verzoek.Headers.IfNoneMatch.Add(merk);
        }

        return await Client.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }
}
