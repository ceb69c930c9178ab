using Gereedschapskist.Api.Web;

namespace Gereedschapskist.Api;

/// <summary>The order in which a request is handled.</summary>
internal static class ApiPipeline
{
    public static void UseGereedschapskist(this WebApplication app)
    {
        app.MapGroup("/v1");
        app.MapPaginas();
    }
}
