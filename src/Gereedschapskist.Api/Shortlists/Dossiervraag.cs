using System.ComponentModel;
using Gereedschapskist.Api.Export;
using Gereedschapskist.Api.Platform.Fouten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Who asks for a part of which dossier.</summary>
internal sealed record Dossiervraag(
    [property: FromRoute(Name = "id"), Description("Id van de shortlist.")] string Id,
    [property: FromHeader(Name = "Authorization")] string? Authorization,
    HttpContext Context,
    Shortlistkast Kast)
{
    /// <summary>The part, with the version of the dossier as its tag.</summary>
    public async Task<Results<Ok<T>, NietGevonden>> LeesAsync<T>(Func<GeopendeShortlist, T> antwoord, CancellationToken cancellationToken)
    {
        if (await OpenAsync(cancellationToken) is not { } open)
        {
            return ShortlistEndpoints.NietGevonden();
        }

        Context.Response.Headers.ETag = Versiekop.Schrijf(open.Stuk.Versie);
        return TypedResults.Ok(antwoord(open));
    }

    /// <summary>The part, or the sheet of it that is asked for.</summary>
    public async Task<Results<Dossierbladvorm<T>, NietGevonden>> LeesBladAsync<T>(
        Func<GeopendeShortlist, T> antwoord,
        Func<GeopendeShortlist, Exportvorm, Exportbestand> bestand,
        CancellationToken cancellationToken) =>
        await OpenAsync(cancellationToken) is { } open
            ? new Dossierbladvorm<T>(open, antwoord, bestand)
            : ShortlistEndpoints.NietGevonden();

    /// <summary>A document that the dossier becomes.</summary>
    public async Task<Results<Documentvorm, NietGevonden>> LeesStukAsync(
        Func<GeopendeShortlist, Exportvorm, Exportbestand> maak, CancellationToken cancellationToken) =>
        await OpenAsync(cancellationToken) is { } open ? new Documentvorm(open, maak) : ShortlistEndpoints.NietGevonden();

    private Task<GeopendeShortlist?> OpenAsync(CancellationToken cancellationToken) =>
        Kast.OpenAsync(Id, Sleutelkop.Lees(Authorization), null, cancellationToken);
}
