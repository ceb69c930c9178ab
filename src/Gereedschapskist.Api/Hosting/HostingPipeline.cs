using Gereedschapskist.Api.OpenApi;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Gereedschapskist.Api.Hosting;

/// <summary>What happens between building the service and listening.</summary>
internal static class HostingPipeline
{
    /// <summary>Loads the catalogue now, so that a broken one stops the start and no request ever waits for it.</summary>
    public static WebApplication UseCatalogus(this WebApplication app)
    {
        if (!Documentgeneratie.Bezig)
        {
            var catalogus = app.Services.GetRequiredService<Cataloguspeil>().Huidig;
            app.Services.GetRequiredService<Zoekindexen>().Van(catalogus);
            app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Startregel(app.Urls, catalogus)));
        }

        return app;
    }

    /// <summary>For whoever watches over the service: live is that it answers, ready is that it can do its work.</summary>
    public static void MapGezondheid(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    internal static string Startregel(IEnumerable<string> adressen, Catalogus catalogus) =>
        $"Gereedschapskist staat klaar op {string.Join(" en ", adressen)}: {catalogus.Interventies.Count} interventies, catalogusversie {catalogus.Versie}.";
}
