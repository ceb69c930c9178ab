namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Headers that a successful answer of an endpoint has, besides those of every answer.</summary>
internal sealed record KoppenMetadata(IReadOnlyList<string> Namen);

/// <summary>Says at the endpoint which headers its answer has.</summary>
internal static class KoppenMetadataExtensions
{
    public static RouteHandlerBuilder MetKoppen(this RouteHandlerBuilder endpoint, params string[] namen) =>
        endpoint.WithMetadata(new KoppenMetadata(namen));
}
