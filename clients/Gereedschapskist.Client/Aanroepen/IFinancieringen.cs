using Refit;

namespace Gereedschapskist.Client;

/// <summary>Wie betaalt welk onderdeel.</summary>
public interface IFinancieringen
{
    /// <summary>Wie een interventie betaalt, zonder situatie.</summary>
    /// <param name="id">Id van de interventie.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; null is vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Per onderdeel een oordeel; 404 als de interventie er niet is.</returns>
    [Get("/interventies/{id}/financiering")]
    Task<IApiResponse<Financieringsantwoord>> RaadpleegFinancieringInterventie(
        string id, [Query(Format = Peildatum.Vorm)] DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Wie de onderdelen van een basisfunctionaliteit betaalt, zonder situatie.</summary>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; null is vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Per onderdeel een oordeel; 404 als de basisfunctionaliteit er niet is.</returns>
    [Get("/basisfunctionaliteiten/{id}/financiering")]
    Task<IApiResponse<Financieringsantwoord>> RaadpleegFinancieringBasisfunctionaliteit(
        string id, [Query(Format = Peildatum.Vorm)] DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Onderdelen van een basisfunctionaliteit tegen potjes.</summary>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; null is vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De matrix; 404 als de basisfunctionaliteit er niet is.</returns>
    [Get("/basisfunctionaliteiten/{id}/financieringsmatrix")]
    Task<IApiResponse<Financieringsmatrix>> RaadpleegFinancieringsmatrixBasisfunctionaliteit(
        string id, [Query(Format = Peildatum.Vorm)] DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Onderdelen van zelf gekozen interventies tegen potjes.</summary>
    /// <param name="interventie">Ids van de interventies.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; null is vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De matrix; 400 met fouten als een interventie er niet is.</returns>
    [Get("/financieringsmatrix")]
    Task<IApiResponse<Financieringsmatrix>> StelFinancieringsmatrixSamen(
        [Query(CollectionFormat.Multi)] IReadOnlyList<string> interventie,
        [Query(Format = Peildatum.Vorm)] DateOnly? peildatum = null,
        CancellationToken cancellationToken = default);

    /// <summary>De velden van een situatie, met de vraag en de toegestane antwoorden.</summary>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De velden.</returns>
    [Get("/financieringstoetsen/velden")]
    Task<IApiResponse<Situatievelden>> RaadpleegFinancieringsvelden(CancellationToken cancellationToken = default);

    /// <summary>Toetst wie welk onderdeel betaalt in een situatie. Onbekend blijft onbekend: dan volgen vragen.</summary>
    /// <param name="verzoek">De vraag.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Per onderdeel een oordeel; 400 met alle fouten tegelijk als de vraag niet klopt.</returns>
    [Post("/financieringstoetsen")]
    Task<IApiResponse<Financieringsantwoord>> ToetsFinanciering([Body] FinancieringstoetsVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Hetzelfde voor een reeks vragen.</summary>
    /// <param name="verzoek">De vragen.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Eén antwoord per vraag, in dezelfde volgorde; 400 met alle fouten tegelijk als er een niet klopt.</returns>
    [Post("/financieringstoetsen/reeksen")]
    Task<IApiResponse<Financieringsreeks>> ToetsFinancieringen([Body] FinancieringsreeksVerzoek verzoek, CancellationToken cancellationToken = default);
}
