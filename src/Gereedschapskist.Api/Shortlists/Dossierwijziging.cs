using System.ComponentModel;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>Who changes a part of which dossier, and in which version.</summary>
internal sealed record Dossierwijziging(
    [property: FromRoute(Name = "id"), Description("Id van de shortlist.")] string Id,
    [property: FromHeader(Name = "Authorization")] string? Authorization,
    [property: FromHeader(Name = "If-Match"), Description(Versiekop.Uitleg)] string? IfMatch,
    HttpContext Context,
    Dossierschrijver Schrijver)
{
    public Task<Results<Ok<T>, NietGevonden, OngeldigVerzoek, VersieOntbreekt, VersieKloptNiet, NietBewaard>> BewaarAsync<T>(
        Func<Regiodeel, Regiobinder, Regiodeel> wijzig, Func<GeopendeShortlist, T> antwoord, CancellationToken cancellationToken) =>
        Schrijver.BewaarRegioAsync(Id, (Authorization, IfMatch), Context, wijzig, antwoord, cancellationToken);
}
