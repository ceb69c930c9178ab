
namespace Gereedschapskist.Api.Platform.Middleware;

/// <summary>The version of the API contract: in the header of every answer and in the OpenAPI document.</summary>
internal static class ApiVersie
{
    public const string Huidig = "1.0.0";

    public const string Kop = "API-Version";
}
