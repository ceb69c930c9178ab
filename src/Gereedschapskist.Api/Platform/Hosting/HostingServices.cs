using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Opslag.Databases;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Api.Platform.Hosting;

/// <summary>Storage, start and health.</summary>
internal static class HostingServices
{
    private const string Standaardadres = "http://localhost:5080";

    private static readonly string[] _adressleutels =
        [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static WebApplicationBuilder AddOpslag(this WebApplicationBuilder builder)
    {
        if (!HeeftAdres(builder.Configuration))
        {
            builder.WebHost.UseUrls(Standaardadres);
        }

        // Every worker of the database may hold a thread; the pool keeps enough for everybody else without first having to grow.
        ThreadPool.GetMinThreads(out var werkers, out var poorten);
        ThreadPool.SetMinThreads(Math.Max(werkers, (2 * SqliteDatabase.Werkers) + Environment.ProcessorCount), poorten);
        builder.Services.Configure<HostOptions>(host =>
        {
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;

            // Less than the ten seconds that a container gets.
            host.ShutdownTimeout = TimeSpan.FromSeconds(8);
        });

        // One Dutch line says what these four English ones say.
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddSingleton(sp => Opslagopties.Lees(sp.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton(sp => sp.GetRequiredService<Opslagopties>().MaakDatabase());
        builder.Services.AddSingleton<CatalogusRepository>();
        builder.Services.AddSingleton<CatalogusArchief>();
        builder.Services.AddSingleton(sp => new CatalogusLader(
            sp.GetRequiredService<CatalogusRepository>(),
            sp.GetRequiredService<TimeProvider>(),
            bestanden => Bouw(bestanden, sp.GetRequiredService<Zoekindexen>())));
        builder.Services.AddSingleton<Catalogusstart>();
        builder.Services.AddSingleton(sp => sp.GetRequiredService<Catalogusstart>().Start());
        builder.Services.AddSingleton<CatalogusHerlader>();
        builder.Services.AddHostedService<Herlaaddienst>();
        builder.Services.AddHostedService<Opslagherstel>();
        builder.Services.AddHostedService<Peilvolger>();
        builder.Services.AddSingleton<Opslagproef>();
        builder.Services.AddHealthChecks().AddCheck<Catalogusgereedheid>("catalogus").AddCheck<Opslaggereedheid>("opslag");
        return builder;
    }

    /// <summary>The snapshot of these files, with its index made: no reader waits for that.</summary>
    internal static Catalogus Bouw(Catalogusbestanden bestanden, Zoekindexen indexen)
    {
        var catalogus = new Catalogus(bestanden.Versie, Cataloguslezer.Lees(bestanden));
        indexen.Van(catalogus);
        return catalogus;
    }

    private static bool HeeftAdres(ConfigurationManager configuratie) =>
        _adressleutels.Any(sleutel => !string.IsNullOrEmpty(configuratie[sleutel])) || configuratie.GetSection("Kestrel:Endpoints").Exists();
}
