using Refit;

namespace Gereedschapskist.Client;

/// <summary>Alle onderdelen van de API bij elkaar; elk is ook los te injecteren.</summary>
/// <param name="Interventies">Interventies zoeken en raadplegen.</param>
/// <param name="Catalogus">De catalogus als geheel, in bulk en wat er verandert.</param>
/// <param name="Naslag">Basisfunctionaliteiten, doelen, gebieden, codelijsten en cijfers.</param>
/// <param name="Voorstellen">Voorstellen en vergelijkingen.</param>
/// <param name="Financieringen">Wie betaalt welk onderdeel.</param>
/// <param name="Afwegingen">Lokaal of regionaal.</param>
/// <param name="Shortlists">Shortlists maken, bewaren en delen.</param>
public sealed record GereedschapskistClient(
    IInterventies Interventies,
    ICatalogus Catalogus,
    INaslag Naslag,
    IVoorstellen Voorstellen,
    IFinancieringen Financieringen,
    IAfwegingen Afwegingen,
    IShortlists Shortlists)
{
    /// <summary>Maakt een client zonder services, op een eigen <see cref="HttpClient"/>. Herhalen en hergebruiken doet u dan zelf.</summary>
    /// <param name="http">Met het adres van de API als BaseAddress, zoals https://gereedschapskist.example/v1.</param>
    /// <returns>De client; <paramref name="http"/> blijft van u.</returns>
    public static GereedschapskistClient Voor(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Voor(http, Refitinstellingen.Maak());
    }

    internal static GereedschapskistClient Voor(HttpClient http, RefitSettings instellingen) => new(
        RestService.ForGenerated<IInterventies>(http, instellingen),
        RestService.ForGenerated<ICatalogus>(http, instellingen),
        RestService.ForGenerated<INaslag>(http, instellingen),
        RestService.ForGenerated<IVoorstellen>(http, instellingen),
        RestService.ForGenerated<IFinancieringen>(http, instellingen),
        RestService.ForGenerated<IAfwegingen>(http, instellingen),
        RestService.ForGenerated<IShortlists>(http, instellingen));
}
