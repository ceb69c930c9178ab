using System.Text.Json;
using Refit;

namespace Gereedschapskist.Client;

/// <summary>Naslag: basisfunctionaliteiten, gezondheidsdoelen, gebieden, codelijsten en cijfers.</summary>
public interface INaslag
{
    /// <summary>Basisfunctionaliteiten en punten van de ontwikkelagenda.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="status">Alleen deze status.</param>
    /// <param name="leefgebied">Alleen dit leefgebied.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/basisfunctionaliteiten")]
    Task<IApiResponse<Lijst<BasisfunctionaliteitRegel>>> LijstBasisfunctionaliteiten(
        int? pagina = null, int? paginaGrootte = null, string? status = null, string? leefgebied = null, CancellationToken cancellationToken = default);

    /// <summary>Eén basisfunctionaliteit met onderdelen, middelen en streefwaarden.</summary>
    /// <param name="id">Id, zoals valpreventie.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De basisfunctionaliteit; 404 als zij er niet is.</returns>
    [Get("/basisfunctionaliteiten/{id}")]
    Task<IApiResponse<Basisfunctionaliteit>> RaadpleegBasisfunctionaliteit(string id, CancellationToken cancellationToken = default);

    /// <summary>Ketens met hun stappen. Een basisfunctionaliteit is een keten of een deel ervan.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="leefgebied">Alleen dit leefgebied.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/ketens")]
    Task<IApiResponse<Lijst<Keten>>> LijstKetens(
        int? pagina = null, int? paginaGrootte = null, string? leefgebied = null, CancellationToken cancellationToken = default);

    /// <summary>Eén keten met haar stappen.</summary>
    /// <param name="id">Id, zoals stoppen-met-roken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De keten; 404 als zij er niet is.</returns>
    [Get("/ketens/{id}")]
    Task<IApiResponse<Keten>> RaadpleegKeten(string id, CancellationToken cancellationToken = default);

    /// <summary>Gezondheidsdoelen met hun indicatoren.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="leefgebied">Alleen dit leefgebied.</param>
    /// <param name="akkoord">Alleen doelen die dit akkoord noemt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/gezondheidsdoelen")]
    Task<IApiResponse<Lijst<Gezondheidsdoel>>> LijstGezondheidsdoelen(
        int? pagina = null, int? paginaGrootte = null, string? leefgebied = null, string? akkoord = null, CancellationToken cancellationToken = default);

    /// <summary>Eén gezondheidsdoel.</summary>
    /// <param name="id">Id, zoals minder-roken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het doel; 404 als het er niet is.</returns>
    [Get("/gezondheidsdoelen/{id}")]
    Task<IApiResponse<Gezondheidsdoel>> RaadpleegGezondheidsdoel(string id, CancellationToken cancellationToken = default);

    /// <summary>Gemeenten met hun regio's.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="provincie">Alleen deze provincie.</param>
    /// <param name="regio">Alleen gemeenten in deze regio, met code, zoals IZA41.</param>
    /// <param name="naam">Alleen gemeenten met deze tekst in de naam.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/gemeenten")]
    Task<IApiResponse<Lijst<Gemeente>>> LijstGemeenten(
        int? pagina = null, int? paginaGrootte = null, string? provincie = null, string? regio = null, string? naam = null, CancellationToken cancellationToken = default);

    /// <summary>Eén gemeente.</summary>
    /// <param name="code">CBS-code, zoals GM0344.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De gemeente; 404 als zij er niet is.</returns>
    [Get("/gemeenten/{code}")]
    Task<IApiResponse<Gemeente>> RaadpleegGemeente(string code, CancellationToken cancellationToken = default);

    /// <summary>Regio's van alle soorten.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="soort">Alleen deze soort, zoals iza of ggd.</param>
    /// <param name="provincie">Alleen regio's met een gemeente in deze provincie.</param>
    /// <param name="gemeente">Alleen regio's van deze gemeente, met CBS-code.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/regios")]
    Task<IApiResponse<Lijst<Regio>>> LijstRegios(
        int? pagina = null, int? paginaGrootte = null, string? soort = null, string? provincie = null, string? gemeente = null, CancellationToken cancellationToken = default);

    /// <summary>Eén regio met haar gemeenten.</summary>
    /// <param name="code">Code, zoals IZA41.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De regio; 404 als zij er niet is.</returns>
    [Get("/regios/{code}")]
    Task<IApiResponse<Regio>> RaadpleegRegio(string code, CancellationToken cancellationToken = default);

    /// <summary>Cijfers over kosten, baten en omvang per onderwerp.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="thema">Alleen dit onderwerp.</param>
    /// <param name="soort">Alleen deze soort cijfers.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/kosten-baten")]
    Task<IApiResponse<Lijst<KostenBaten>>> LijstKostenBaten(
        int? pagina = null, int? paginaGrootte = null, string? thema = null, string? soort = null, CancellationToken cancellationToken = default);

    /// <summary>De codelijsten.</summary>
    /// <param name="pagina">Bladzijde, vanaf 1.</param>
    /// <param name="paginaGrootte">Aantal per bladzijde, 1 tot en met 100.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Een bladzijde.</returns>
    [Get("/codelijsten")]
    Task<IApiResponse<Lijst<CodelijstRegel>>> LijstCodelijsten(int? pagina = null, int? paginaGrootte = null, CancellationToken cancellationToken = default);

    /// <summary>Eén codelijst met label en uitleg van elke code.</summary>
    /// <param name="id">Id, zoals grondslag.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De lijst; 404 als zij er niet is.</returns>
    [Get("/codelijsten/{id}")]
    [Headers("Accept: application/json")]
    Task<IApiResponse<Codelijst>> RaadpleegCodelijst(string id, CancellationToken cancellationToken = default);

    /// <summary>Een codelijst als SKOS (NL-SBB), als JSON-LD. Ongetypeerd: de vorm is van die standaard.</summary>
    /// <param name="id">Id, zoals grondslag.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het JSON-LD-document; 404 als de lijst er niet is.</returns>
    [Get("/codelijsten/{id}")]
    [Headers("Accept: application/ld+json")]
    Task<IApiResponse<JsonDocument>> RaadpleegCodelijstAlsLinkedData(string id, CancellationToken cancellationToken = default);
}
