using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Api.Shortlists.Contracten;
using Gereedschapskist.Api.Shortlists.Importeren;
using Gereedschapskist.Api.Shortlists.Paginas;
using Gereedschapskist.Opslag.Shortlists;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>What shortlists need.</summary>
internal static class ShortlistServices
{
    public static void AddShortlists(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(builder.Configuration.GetSection("Shortlists").Get<Shortlistgrenzen>() ?? new Shortlistgrenzen());
        builder.Services.TryAddSingleton<ShortlistRepository>();
        builder.Services.AddSingleton<Shortlistopruiming>();
        builder.Services.AddSingleton<Shortlistkast>();
        builder.Services.AddSingleton<Dossierschrijver>();
        builder.Services.AddSingleton<Jsonlezer>();
        builder.Services.AddSingleton<Voorbeelddossier>();
        builder.Services.AddSingleton<Shortlistbeheer>();
        builder.Services.AddSingleton<IDossierlezer, Dossierlezer>();
        builder.Services.AddHostedService<Shortlistopruimer>();
        builder.Services.AddJson(ShortlistsJsonContext.Default);
    }
}
