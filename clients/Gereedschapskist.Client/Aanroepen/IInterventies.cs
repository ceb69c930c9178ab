using Refit;

namespace Gereedschapskist.Client;

/// <summary>Interventies zoeken en raadplegen.</summary>
public interface IInterventies
{
    /// <summary>Zoekt in gewone taal en met filters; zonder zoekwoorden komt alles wat door de filters komt, op naam.</summary>
    /// <param name="vraag">Waarop u zoekt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde resultaten met de verdeling over eigenschappen; 400 met fouten bij een filter dat niet bestaat.</returns>
    [Get("/interventies")]
    Task<IApiResponse<InterventieLijst>> ZoekInterventies([Query] Interventiezoekvraag vraag, CancellationToken cancellationToken = default);

    /// <summary>Alles wat de catalogus over een interventie weet.</summary>
    /// <param name="id">Id van de interventie, zoals in-balans.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De interventie; 404 als zij er niet is.</returns>
    [Get("/interventies/{id}")]
    Task<IApiResponse<Interventie>> RaadpleegInterventie(string id, CancellationToken cancellationToken = default);

    /// <summary>Interventies die op een andere lijken.</summary>
    /// <param name="id">Id van de interventie.</param>
    /// <param name="aantal">Hoeveel, 1 tot en met 20; zonder dit getal 6.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De interventies met wat zij gemeen hebben; 404 als de interventie er niet is.</returns>
    [Get("/interventies/{id}/vergelijkbare")]
    Task<IApiResponse<VergelijkbareLijst>> ZoekVergelijkbareInterventies(string id, int? aantal = null, CancellationToken cancellationToken = default);

    /// <summary>Aanvullingen bij wat iemand typt.</summary>
    /// <param name="zoek">Het begin van de zoektekst.</param>
    /// <param name="aantal">Hoeveel, 1 tot en met 20; zonder dit getal 8.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De aanvullingen, beste eerst.</returns>
    [Get("/zoeksuggesties")]
    Task<IApiResponse<Suggestielijst>> GeefZoeksuggesties(string zoek, int? aantal = null, CancellationToken cancellationToken = default);
}
