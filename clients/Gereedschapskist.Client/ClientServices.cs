using System.Net;
using System.Reflection;
using Gereedschapskist.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registreert de client.</summary>
public static class ClientServices
{
    private const string Naam = "Gereedschapskist";

    /// <summary>
    /// Registreert <see cref="GereedschapskistClient"/> en elk onderdeel los, via IHttpClientFactory, met hergebruik van antwoorden (ETag),
    /// samengeperst verkeer en opnieuw proberen van wat onderweg misging.
    /// </summary>
    /// <param name="services">De services.</param>
    /// <param name="stelIn">Zet ten minste het basisadres.</param>
    /// <param name="http">Wat u verder aan de HTTP-client wilt instellen, zoals een eigen handler.</param>
    /// <returns>Dezelfde services.</returns>
    public static IServiceCollection AddGereedschapskistClient(
        this IServiceCollection services, Action<GereedschapskistOpties> stelIn, Action<IHttpClientBuilder>? http = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(stelIn);
        services.AddOptions<GereedschapskistOpties>().Configure(stelIn)
            .Validate(o => Basisadres.Klopt(o.Basisadres), Basisadres.Uitleg)
            .Validate(o => o.Geldig, "Houd de instellingen van de client binnen hun grenzen; elke instelling noemt die.");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Antwoordgeheugen>();
        services.TryAddSingleton<Herhaling>();
        services.TryAddTransient<Hergebruiker>();
        services.TryAddTransient(s => GereedschapskistClient.Met(new Verbinding(s.GetRequiredService<IHttpClientFactory>().CreateClient(Naam))));
        GereedschapskistClient.RegistreerOnderdelen(services);
        Verbind(services.AddHttpClient(Naam, Verbind), http);
        return services;
    }

    private static void Verbind(IHttpClientBuilder bouwer, Action<IHttpClientBuilder>? http)
    {
        bouwer.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler<Hergebruiker>()
            .AddResilienceHandler(Naam, (pijplijn, context) => context.ServiceProvider.GetRequiredService<Herhaling>().StelIn(pijplijn));
        http?.Invoke(bouwer);
    }

    private static void Verbind(IServiceProvider services, HttpClient client)
    {
        var opties = services.GetRequiredService<IOptions<GereedschapskistOpties>>().Value;
        client.BaseAddress = opties.Basisadres;
        client.Timeout = opties.TijdInTotaal;
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{opties.Toepassing} gereedschapskist-client/{Versie}".TrimStart());
    }

    private static string Versie { get; } =
        typeof(ClientServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
