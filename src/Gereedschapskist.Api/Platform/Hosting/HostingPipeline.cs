using Gereedschapskist.Api.Platform.OpenApi;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>What happens between building the service and listening.</summary>
internal static class HostingPipeline
{
    /// <summary>
    /// Loads the catalogue with its search index beside whatever else the start does. Who awaits this before listening has a
    /// start that a broken catalogue stops, and no request that ever waits for it.
    /// </summary>
    /// <exception cref="StartGeweigerdException">The catalogue or the database cannot be used.</exception>
    public static async Task LaadCatalogusAsync(this WebApplication app)
    {
        if (!Documentgeneratie.Bezig)
        {
            var catalogus = await Task.Run(() => LaadEnWarmOp(app.Services));
            app.Lifetime.ApplicationStarted.Register(
                () => Console.WriteLine(Startregel(app.Urls, catalogus, app.Services.GetRequiredService<Catalogusstart>().AlleenLezen)));
        }
    }

    /// <summary>For whoever watches over the service: live is that it answers, and waits for nothing; ready says per part whether it can do its work.</summary>
    public static void MapGezondheid(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = Gezondheidsantwoord.Schrijf });
    }

    /// <summary>The first search takes a hundred times as long as the next: it is asked here and not by a user.</summary>
    private static Catalogus LaadEnWarmOp(IServiceProvider diensten)
    {
        var catalogus = diensten.GetRequiredService<Cataloguspeil>().Huidig;
        diensten.GetRequiredService<Zoekindexen>().Van(catalogus).Zoek(new Zoekvraag { Tekst = catalogus.Beschrijving.Titel });
        return catalogus;
    }

    internal static string Startregel(IEnumerable<string> adressen, Catalogus catalogus, string? letOp) =>
        $"Gereedschapskist staat klaar op {string.Join(" en ", adressen)}: {catalogus.Interventies.Count} interventies, catalogusversie {catalogus.Versie}.{(letOp is null ? "" : " " + letOp)}";
}
