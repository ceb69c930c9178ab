using Gereedschapskist.Api.Hosting;
using Gereedschapskist.Api.Web;

namespace Gereedschapskist.Api;

/// <summary>Everything the host needs, by subject.</summary>
internal static class ApiServices
{
    public static void AddGereedschapskist(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddOpslag();
        builder.AddPaginas();
    }
}
