using Refit;

namespace Gereedschapskist.Client;

/// <summary>
/// Shortlists maken, bewaren en delen. Wie het geheim heeft, kan alles; wie de deelcode heeft, kan lezen.
/// Een verkeerd of ontbrekend geheim geeft 404: of een shortlist bestaat, is niet te zien.
/// </summary>
public interface IShortlists
{
    /// <summary>Maakt een shortlist.</summary>
    /// <param name="verzoek">De inhoud.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De shortlist met haar geheim, dat u alleen nu ziet; 400 met fouten als de inhoud niet klopt.</returns>
    [Post("/shortlists")]
    Task<IApiResponse<NieuweShortlist>> MaakShortlist([Body] ShortlistVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Leest een shortlist, met per interventie wat er sindsdien veranderde. De ETag van het antwoord is nodig om te bewaren.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim of de deelcode.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De shortlist; 404 als zij er niet is of de sleutel niet past.</returns>
    [Get("/shortlists/{id}")]
    Task<IApiResponse<Shortlist>> RaadpleegShortlist(string id, [Authorize("Bearer")] string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Een shortlist als document (Word, Markdown, webpagina) of rekenblad (Excel, OpenDocument, CSV).</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="vorm">In welke vorm.</param>
    /// <param name="sleutel">Het geheim of de deelcode.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het bestand; dezelfde versie geeft steeds hetzelfde. 404 als de shortlist er niet is of de sleutel niet past.</returns>
    [Get("/shortlists/{id}")]
    Task<IApiResponse<Stream>> RaadpleegShortlistAlsBestand(
        string id, [Header("Accept")] Bestandsvorm vorm, [Authorize("Bearer")] string sleutel, CancellationToken cancellationToken = default);

    /// <summary>
    /// De shortlist als voorzet voor de regionale werkagenda: per basisfunctionaliteit IST, SOLL en GAP, met gemarkeerde plekken voor wat
    /// alleen de regio weet.
    /// </summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="vorm">Word, Markdown of webpagina.</param>
    /// <param name="sleutel">Het geheim of de deelcode.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Het bestand; 404 als de shortlist er niet is of de sleutel niet past.</returns>
    [Get("/shortlists/{id}/werkagenda")]
    Task<IApiResponse<Stream>> RaadpleegWerkagenda(
        string id, [Header("Accept")] Bestandsvorm vorm, [Authorize("Bearer")] string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Maakt een nieuwe shortlist van een bestand (JSON of CSV) dat deze API maakte. Wat onbekend is, wordt overgeslagen en gemeld.</summary>
    /// <param name="bestand">Het bestand met zijn mediatype, zoals <see cref="Bestand.AlsInhoud"/> het geeft.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De nieuwe shortlist met haar geheim en wat is overgeslagen; 400 met fouten als het bestand niet te lezen is.</returns>
    [Post("/shortlists/_import")]
    Task<IApiResponse<IngelezenShortlist>> ImporteerShortlist([Body] HttpContent bestand, CancellationToken cancellationToken = default);

    /// <summary>Bewaart een nieuwe versie: de hele shortlist.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">De inhoud.</param>
    /// <param name="geheim">Het geheim.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit <see cref="Antwoord{T}.ETag"/>.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De nieuwe versie; 412 als iemand anders eerder was (wat u stuurde staat dan bij de versies), 400 met fouten als de inhoud niet klopt.</returns>
    [Put("/shortlists/{id}")]
    Task<IApiResponse<Shortlist>> BewaarShortlist(
        string id, [Body] ShortlistVerzoek verzoek, [Authorize("Bearer")] string geheim, [Header("If-Match")] string etag, CancellationToken cancellationToken = default);

    /// <summary>Verwijdert een shortlist met alle versies en de deellink. Dit kan niet ongedaan worden gemaakt.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="geheim">Het geheim.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Gelukt; 404 als zij er niet is of het geheim niet past.</returns>
    [Delete("/shortlists/{id}")]
    Task<IApiResponse> VerwijderShortlist(string id, [Authorize("Bearer")] string geheim, CancellationToken cancellationToken = default);

    /// <summary>De nummers van eerdere versies, en wat te laat kwam doordat iemand anders eerder was.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="geheim">Het geheim.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De versies; 404 als de shortlist er niet is of het geheim niet past.</returns>
    [Get("/shortlists/{id}/versies")]
    Task<IApiResponse<Shortlistversies>> LijstShortlistversies(string id, [Authorize("Bearer")] string geheim, CancellationToken cancellationToken = default);

    /// <summary>Een eerdere versie van een shortlist.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="versie">Nummer van de versie, vanaf 1.</param>
    /// <param name="geheim">Het geheim; met de deelcode is alleen de versie van nu te lezen.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De shortlist zoals zij toen was; 404 als de versie er niet is of het geheim niet past.</returns>
    [Get("/shortlists/{id}/versies/{versie}")]
    Task<IApiResponse<Shortlist>> RaadpleegShortlistversie(string id, int versie, [Authorize("Bearer")] string geheim, CancellationToken cancellationToken = default);

    /// <summary>Maakt een deellink; een nieuwe maakt de vorige ongeldig.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="geheim">Het geheim.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De deelcode, die u alleen nu ziet; 404 als de shortlist er niet is of het geheim niet past.</returns>
    [Post("/shortlists/{id}/deellink")]
    Task<IApiResponse<Deellink>> DeelShortlist(string id, [Authorize("Bearer")] string geheim, CancellationToken cancellationToken = default);

    /// <summary>Trekt de deellink in.</summary>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="geheim">Het geheim.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>Gelukt; 404 als de shortlist er niet is of het geheim niet past.</returns>
    [Delete("/shortlists/{id}/deellink")]
    Task<IApiResponse> StopDelenShortlist(string id, [Authorize("Bearer")] string geheim, CancellationToken cancellationToken = default);
}
