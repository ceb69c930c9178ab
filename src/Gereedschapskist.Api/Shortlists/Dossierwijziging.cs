using System.ComponentModel;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Who changes a part of which dossier, and in which version.</summary>
/// <param name="Id">Id van de shortlist.</param>
/// <param name="Authorization">Bearer, gevolgd door het geheim.</param>
/// <param name="IfMatch">The version that was changed.</param>
/// <param name="Context">The request.</param>
/// <param name="Schrijver">Saves it.</param>
internal sealed record Dossierwijziging(
    [property: FromRoute(Name = "id")] string Id,
    [property: FromHeader(Name = "Authorization")] string? Authorization,
    [property: FromHeader(Name = "If-Match"), Description(Versiekop.Uitleg)] string? IfMatch,
    HttpContext Context,
    Dossierschrijver Schrijver)
{
    public Task<Results<Ok<T>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> BewaarAsync<T>(
        Func<Regiodeel, Regiobinder, Regiodeel> wijzig, Func<GeopendeShortlist, T> antwoord, CancellationToken cancellationToken) =>
        Schrijver.BewaarRegioAsync(Id, (Authorization, IfMatch), Context, wijzig, antwoord, cancellationToken);
}
