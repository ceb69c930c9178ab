using Gereedschapskist.Api.Contracten;
using Gereedschapskist.Api.Json;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Hosting;

/// <summary>Search.</summary>
internal static class ZoekServices
{
    public static WebApplicationBuilder AddZoeken(this WebApplicationBuilder builder)
    {
        builder.Services.AddJson(ZoekJsonContext.Default);
        builder.Services.AddSingleton<Zoekindexen>();
        return builder;
    }
}
