using System.Text.Json;
using Refit;

namespace Gereedschapskist.Client;

/// <summary>De catalogus als geheel: versie, alles ophalen en bijhouden wat er verandert.</summary>
public interface ICatalogus
{
    /// <summary>Versie, licentie, aantallen en per veld van hoeveel interventies het bekend is.</summary>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De beschrijving.</returns>
    [Get("/catalogus")]
    [Headers("Accept: application/json")]
    Task<IApiResponse<Catalogus>> RaadpleegCatalogus(CancellationToken cancellationToken = default);

    /// <summary>De beschrijving van de dataset volgens DCAT-AP-NL, als JSON-LD. Ongetypeerd: de vorm is van die standaard.</summary>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het JSON-LD-document.</returns>
    [Get("/catalogus")]
    [Headers("Accept: application/ld+json")]
    Task<IApiResponse<JsonDocument>> RaadpleegCatalogusAlsLinkedData(CancellationToken cancellationToken = default);

    /// <summary>Een deel van de catalogus, op volgorde van id. Geef 'Volgende' uit het antwoord mee als <paramref name="cursor"/> voor het volgende deel.</summary>
    /// <param name="cursor">'Volgende' uit het vorige antwoord; null om vooraan te beginnen.</param>
    /// <param name="aantal">Aantal interventies per deel, 1 tot en met 100; zonder dit getal 50.</param>
    /// <param name="gewijzigdSinds">Alleen wat is toegevoegd of gewijzigd sinds deze catalogusversie of sinds het begin van deze dag (UTC, 2026-01-31).</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het deel; 410 als de catalogusversie van de cursor er niet meer is.</returns>
    [Get("/catalogus/interventies")]
    [Headers("Accept: application/json")]
    Task<IApiResponse<CatalogusDeel>> LeesCatalogus(
        string? cursor = null, int? aantal = null, string? gewijzigdSinds = null, CancellationToken cancellationToken = default);

    /// <summary>Alle interventies in één antwoord (ndjson), één voor één zodra zij binnenkomen; het geheugen blijft vlak.</summary>
    /// <param name="gewijzigdSinds">Alleen wat is toegevoegd of gewijzigd sinds deze catalogusversie of sinds het begin van deze dag (UTC, 2026-01-31).</param>
    /// <param name="cancellationToken">Breekt de stroom af.</param>
    /// <returns>De interventies, op volgorde van id.</returns>
    /// <exception cref="ApiException">De API gaf een probleem; lees het met <see cref="Antwoordlezer.AlsProbleem"/>.</exception>
    [Get("/catalogus/interventies")]
    [Headers("Accept: application/x-ndjson")]
    IAsyncEnumerable<Interventie> StroomCatalogus(string? gewijzigdSinds = null, CancellationToken cancellationToken = default);

    /// <summary>Alle interventies en al hun feiten als tabellen, een rij per feit, elk met bron.</summary>
    /// <param name="vorm">Excel en OpenDocument hebben alle tabellen, CSV heeft de tabel met interventies.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het bestand; dezelfde catalogusversie geeft steeds hetzelfde. Lees het met <c>AlsAntwoord()</c>.</returns>
    [Get("/catalogus/tabellen")]
    Task<IApiResponse<Stream>> RaadpleegCatalogustabellen([Header("Accept")] Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Ids van alles wat is toegevoegd, gewijzigd of verwijderd.</summary>
    /// <param name="gewijzigdSinds">Catalogusversie uit een eerder antwoord, of een dag (begin van de dag, UTC, 2026-01-31).</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De wijzigingen; 400 als de versie onbekend is.</returns>
    [Get("/catalogus/wijzigingen")]
    Task<IApiResponse<Wijzigingenlijst>> LijstWijzigingen(string gewijzigdSinds, CancellationToken cancellationToken = default);
}
