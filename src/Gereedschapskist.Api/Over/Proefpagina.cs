using System.Security.Cryptography;
using Gereedschapskist.Api.Platform.Middleware;
using Scalar.AspNetCore;

namespace Gereedschapskist.Api.Over;

/// <summary>Where a developer sends a request from the browser: Scalar, over the same OpenAPI document. It needs a script; the documentation page does not.</summary>
internal static class Proefpagina
{
    public const string Adres = "/proberen";

    public static void MapProefpagina(this IEndpointRouteBuilder app) =>
        app.MapScalarApiReference(Adres, (opties, context) =>
        {
            var nummer = new Scriptnummer(Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
            context.Features.Set(nummer);
            opties
                .WithTitle("De API proberen")
                .WithNonce(nummer.Waarde)
                .WithOpenApiRoutePattern("/v1/openapi.json")
                .WithDefaultHttpClient(ScalarTarget.Shell, ScalarClient.Curl)

                // Nothing of it may call anybody but this service.
                .DisableDefaultFonts()
                .DisableTelemetry()
                .DisableAgent()
                .DisableMcp()
                .HideDeveloperTools()
                .HideClientButton();
        }).ExcludeFromDescription();
}
