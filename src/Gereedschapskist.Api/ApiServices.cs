using Gereedschapskist.Api.Afwegingen;
using Gereedschapskist.Api.Catalogi;
using Gereedschapskist.Api.Catalogi.Wijzigingen;
using Gereedschapskist.Api.Checklists;
using Gereedschapskist.Api.EigenAanpakken;
using Gereedschapskist.Api.Financieringen;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Hosting;
using Gereedschapskist.Api.Platform.Json;
using Gereedschapskist.Api.Platform.Middleware;
using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Api.Platform.Verbruik;
using Gereedschapskist.Api.Platform.Waarneming;
using Gereedschapskist.Api.Portefeuilles;
using Gereedschapskist.Api.Regiodoelen;
using Gereedschapskist.Api.Registers;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Api.Taakverdelingen;
using Gereedschapskist.Api.Vergelijkingen;
using Gereedschapskist.Api.Voorstellen;
using Gereedschapskist.Api.Zakelijkegevallen;
using Gereedschapskist.Api.Zoeken;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gereedschapskist.Api;

/// <summary>Everything the host needs, by subject.</summary>
internal static class ApiServices
{
    public static void AddGereedschapskist(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseSetting(WebHostDefaults.PreventHostingStartupKey, "true");
        builder.AddWaarneming();
        builder.AddHttp();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddOpslag();
        builder.Services.AddFinancieringen();
        builder.AddShortlists();
        builder.AddZoeken();
        builder.Services.AddVoorstellen();
        builder.Services.AddVergelijkingen();
        builder.Services.AddZakelijkegevallen();
        builder.Services.AddPortefeuilles();
        builder.Services.AddSingleton<Verwanten>();
        builder.Services.AddSingleton<Wijzigingenboek>();
        builder.Services.AddSingleton<Catalogusbladeraar>();
        builder.AddBeschrijving();
        builder.AddPublicatie();
        builder.AddPaginas();
        if (Documentgeneratie.Bezig)
        {
            Documentgeneratie.ZonderAchtergrondwerk(builder.Services);
        }
    }

    /// <summary>How requests are read and answers written, the same for every feature.</summary>
    private static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(Serverinstelling.Stel);
        var services = builder.Services;
        services.ConfigureHttpJsonOptions(json => ApiJson.Stel(json.SerializerOptions));
        services.AddJson(ContractenJsonContext.Default);
        services.AddJson(AfwegingJsonContext.Default);
        services.AddJson(RegisterJsonContext.Default);
        services.AddJson(ChecklistJsonContext.Default);
        services.AddJson(RegiodoelJsonContext.Default);
        services.AddJson(TaakJsonContext.Default);
        services.AddJson(AanpakJsonContext.Default);
        services.Configure<RouteHandlerOptions>(route => route.ThrowOnBadRequest = false);
        builder.AddVerbruik();
        services.AddSingleton<Adrestabel>();
        services.AddSingleton<Proxywaarschuwing>();
        services.AddSingleton<Antwoordkenmerk>();
        services.AddSingleton<Antwoordgeheugen>();
        services.AddProblemDetails();
        services.AddExceptionHandler<Storingsafhandeling>();
        services.AddCors(cors => cors.AddDefaultPolicy(Serverinstelling.Deel));
        services.AddResponseCompression(Serverinstelling.Comprimeer);
        services.Configure<BrotliCompressionProviderOptions>(Serverinstelling.Comprimeer);
        services.Configure<ForwardedHeadersOptions>(koppen => Serverinstelling.Vertrouw(koppen, builder.Configuration));
    }
}
