using System.Reflection;
using Gereedschapskist.Client;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Refit;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registreert de client.</summary>
public static class ClientServices
{
    /// <summary>
    /// Registreert <see cref="GereedschapskistClient"/> en elke interface los, via IHttpClientFactory, met hergebruik van antwoorden (ETag)
    /// en opnieuw proberen na 429 en 503.
    /// </summary>
    /// <param name="services">De services.</param>
    /// <param name="stelIn">Zet ten minste het basisadres.</param>
    /// <param name="http">Wat u verder aan elke HTTP-client wilt instellen, zoals een eigen handler.</param>
    /// <returns>Dezelfde services.</returns>
    public static IServiceCollection AddGereedschapskistClient(
        this IServiceCollection services, Action<GereedschapskistOpties> stelIn, Action<IHttpClientBuilder>? http = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(stelIn);
        services.AddOptions<GereedschapskistOpties>().Configure(stelIn)
            .Validate(o => o.Geldig, "Zet Basisadres op het adres van de API, zoals https://gereedschapskist.example/v1, en houd de andere instellingen binnen hun grenzen.");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Antwoordgeheugen>();
        services.TryAddTransient<Hergebruiker>();
        services.TryAddTransient<Herhaler>();
        services.TryAddTransient<GereedschapskistClient>();
        return services
            .AddAanroepen<IInterventies>(http)
            .AddAanroepen<ICatalogus>(http)
            .AddAanroepen<INaslag>(http)
            .AddAanroepen<IVoorstellen>(http)
            .AddAanroepen<IFinancieringen>(http)
            .AddAanroepen<IAfwegingen>(http)
            .AddAanroepen<IShortlists>(http);
    }

    private static IServiceCollection AddAanroepen<T>(this IServiceCollection services, Action<IHttpClientBuilder>? http)
        where T : class
    {
        var bouwer = services.AddRefitGeneratedClient<T>(ClientJsonContext.Default, _ => Refitinstellingen.Maak())
            .ConfigureHttpClient(Verbind)
            .AddHttpMessageHandler<Hergebruiker>()
            .AddHttpMessageHandler<Herhaler>();
        http?.Invoke(bouwer);
        return services;
    }

    private static void Verbind(IServiceProvider services, HttpClient client)
    {
        var opties = services.GetRequiredService<IOptions<GereedschapskistOpties>>().Value;
        client.BaseAddress = opties.Basisadres;
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{opties.Toepassing} gereedschapskist-client/{Versie}".TrimStart());
    }

    private static string Versie { get; } =
        typeof(ClientServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
