using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Gereedschapskist.Api.Platform.Publicatie;

/// <summary>Where to report a security problem, by RFC 9116. Expires half a year ahead, so that a forgotten service does not promise for ever.</summary>
internal static class Beveiligingstekst
{
    private const int GeldigeDagen = 180;

    public static void MapBeveiligingstekst(this IEndpointRouteBuilder app) =>
        app.MapGet("/.well-known/security.txt", Lees).ExcludeFromDescription();

    internal static ContentHttpResult Lees(IOptions<Publicatieopties> opties, TimeProvider klok)
    {
        var verloopt = klok.GetUtcNow().UtcDateTime.Date.AddDays(GeldigeDagen).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var tekst = $"""
            Contact: {opties.Value.Beveiligingscontact}
            Expires: {verloopt}
            Preferred-Languages: nl, en
            Canonical: {opties.Value.BasisUrl}/.well-known/security.txt

            """;
        return TypedResults.Text(tekst.ReplaceLineEndings("\n"), "text/plain; charset=utf-8");
    }
}
