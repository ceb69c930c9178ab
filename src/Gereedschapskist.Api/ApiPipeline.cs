using Gereedschapskist.Api.Hosting;
using Gereedschapskist.Api.Web;

namespace Gereedschapskist.Api;

/// <summary>The order in which a request is handled.</summary>
internal static class ApiPipeline
{
    public static void UseGereedschapskist(this WebApplication app)
    {
        app.UseCatalogus();
        app.MapGroup("/v1");
        app.MapPaginas();
    }
}
