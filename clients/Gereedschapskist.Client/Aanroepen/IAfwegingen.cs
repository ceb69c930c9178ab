using Refit;

namespace Gereedschapskist.Client;

/// <summary>Lokaal of regionaal: de afweging en de kaders ervoor.</summary>
public interface IAfwegingen
{
    /// <summary>De kaders waarmee de dienst kan wegen.</summary>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De kaders, op volgorde van id.</returns>
    [Get("/afwegingskaders")]
    Task<IApiResponse<AfwegingskaderLijst>> LijstAfwegingskaders(CancellationToken cancellationToken = default);

    /// <summary>Een kader met al zijn criteria. Pas het aan en stuur het mee met een afweging om met een eigen kader te wegen.</summary>
    /// <param name="id">Id van het kader, zoals standaard.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het kader; 404 als het er niet is.</returns>
    [Get("/afwegingskaders/{id}")]
    Task<IApiResponse<AfwegingskaderAntwoord>> RaadpleegAfwegingskader(string id, CancellationToken cancellationToken = default);

    /// <summary>Weegt voor één interventie in een gebied: lokaal, regionaal, of regionaal organiseren en lokaal uitvoeren.</summary>
    /// <param name="verzoek">Welke interventie, waar, en wat u al weet.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het advies met per criterium het antwoord, de bijdrage en de bron; 400 met alle fouten tegelijk als de vraag niet klopt.</returns>
    [Post("/afwegingen")]
    Task<IApiResponse<Afweging>> WeegLokaalOfRegionaal([Body] AfwegingVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Hetzelfde voor 1 tot en met 100 interventies tegelijk.</summary>
    /// <param name="verzoek">Welke interventies, waar, en wat u al weet.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Eén uitkomst per interventie, in de volgorde van de vraag; 400 met alle fouten tegelijk als er iets niet klopt.</returns>
    [Post("/afwegingen/_reeks")]
    Task<IApiResponse<AfwegingReeks>> WeegReeksLokaalOfRegionaal([Body] AfwegingReeksVerzoek verzoek, CancellationToken cancellationToken = default);
}
