using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Zoeken;

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
