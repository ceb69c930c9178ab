using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists.Wijzigingen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Shortlists;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Opens saved shortlists with the catalogue they were made with.</summary>
internal sealed class Shortlistkast(ShortlistRepository opslag, CatalogusArchief archief, Cataloguspeil peil, TimeProvider klok)
{
    /// <summary>Null when it does not exist, has expired, or the key does not fit: the caller may not learn which.</summary>
    public async Task<GeopendeShortlist?> OpenAsync(string id, string? sleutel, int? versie, CancellationToken cancellationToken) =>
        await opslag.LeesAsync(id, sleutel ?? "", versie, cancellationToken) is { } stuk ? await OpenAsync(stuk, cancellationToken) : null;

    public async Task<GeopendeShortlist> OpenAsync(Shortliststuk stuk, CancellationToken cancellationToken)
    {
        var huidig = peil.Huidig;
        var inhoud = Shortlistopslag.Lees(stuk.Inhoud);
        var toen = await CatalogusAsync(inhoud.CatalogusVersie, cancellationToken) ?? huidig;
        return new GeopendeShortlist(stuk, inhoud, toen, new Stand(huidig, Peildata.Vandaag(klok)));
    }

    /// <summary>The catalogue at a version; null when it was never served here.</summary>
    public async Task<Catalogus?> CatalogusAsync(string versie, CancellationToken cancellationToken) =>
        versie == peil.Huidig.Versie ? peil.Huidig : await archief.OpenAsync(versie, cancellationToken);
}
