// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Shortlists;

/// <summary>Een eigen selectie bewaren, delen en exporteren.</summary>
public interface IShortlists
{
    /// <summary>Maak een shortlist.</summary>
    /// <remarks>
    /// U krijgt een id en een geheim. Het geheim ziet u alleen nu; wij bewaren alleen een afdruk ervan. De shortlist blijft staan op de
    /// catalogusversie van nu, ook als de catalogus verandert. Na 24 maanden zonder wijziging wordt zij verwijderd ('vervaltOp').
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 409, 422).</returns>
    Task<Antwoord<NieuweShortlist>> MaakShortlist(ShortlistVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Lees een shortlist in.</summary>
    /// <remarks>
    /// Stuur een JSON- of CSV-bestand dat met deze dienst is gemaakt. Id's die hier bestaan worden overgenomen; wat onbekend is, wordt
    /// overgeslagen en gemeld. Er ontstaat een nieuwe shortlist met een eigen geheim.
    /// </remarks>
    /// <param name="bestand">Het bestand: application/json of text/csv.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 409, 422).</returns>
    Task<Antwoord<Import>> ImporteerShortlist(Bestand bestand, CancellationToken cancellationToken = default);

    /// <summary>Eén shortlist.</summary>
    /// <remarks>
    /// Met de feiten zoals ze waren, en per interventie wat er sindsdien veranderde. Met het geheim of met de deelcode in de kop
    /// Authorization. Kies met Accept een document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV): dezelfde versie
    /// geeft steeds precies hetzelfde bestand.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Shortlist>> RaadpleegShortlist(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Eén shortlist.</summary>
    /// <remarks>
    /// Met de feiten zoals ze waren, en per interventie wat er sindsdien veranderde. Met het geheim of met de deelcode in de kop
    /// Authorization. Kies met Accept een document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV): dezelfde versie
    /// geeft steeds precies hetzelfde bestand.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html, text/csv,
    /// application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegShortlistAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Bewaar een nieuwe versie.</summary>
    /// <remarks>
    /// Stuur de hele shortlist, met in 'If-Match' de ETag van de versie die u wijzigt. Was iemand anders eerder, dan krijgt u 412; wat u
    /// stuurde blijft bewaard bij /shortlists/{id}/versies, zodat niets verloren gaat.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<Shortlist>> BewaarShortlist(string id, ShortlistVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>Verwijder een shortlist.</summary>
    /// <remarks>
    /// Niemand kan haar dan nog lezen. Met het geheim kunt u haar 30 dagen lang terugzetten; daarna wordt zij met alle versies gewist en is
    /// er niets meer van over.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord> VerwijderShortlist(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Zet een verwijderde shortlist terug.</summary>
    /// <remarks>
    /// Kan tot 30 dagen na het verwijderen. Alles is er weer: de versies, de deellink en het geheim. Een shortlist die niet verwijderd is,
    /// blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Shortlist>> HerstelShortlist(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Het besluitstuk.</summary>
    /// <remarks>
    /// Het dossier als stuk voor college of bestuur: aanleiding, advies, waarom dit en niet dat, kosten en wie betaalt, lokaal of
    /// regionaal, wat wij niet weten en het gevraagde besluit. Daarna de bijlagen: vergelijking, berekening, per interventie en bronnen.
    /// Uit de feiten van de catalogus en uw eigen keuzes en teksten; wat niemand invulde, is een gemarkeerde plek. Als Word, Markdown of
    /// webpagina.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegBesluitstuk(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>De checklists van een shortlist.</summary>
    /// <remarks>
    /// De randvoorwaarden per keten, de criteria, de werkzame elementen, de aandachtspunten per partij en wat een plan moet hebben: per
    /// punt hoe ver de regio is, waar dat uit blijkt, wie ervoor zorgt en of het over tijd is. Met Accept ook als rekenblad (Excel,
    /// OpenDocument, CSV).
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Checklists>> RaadpleegChecklists(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>De checklists van een shortlist.</summary>
    /// <remarks>
    /// De randvoorwaarden per keten, de criteria, de werkzame elementen, de aandachtspunten per partij en wat een plan moet hebben: per
    /// punt hoe ver de regio is, waar dat uit blijkt, wie ervoor zorgt en of het over tijd is. Met Accept ook als rekenblad (Excel,
    /// OpenDocument, CSV).
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegChecklistsAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Bewaar de checklists van een shortlist.</summary>
    /// <remarks>
    /// Stuur elk punt waar de regio iets over zegt, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist blijft
    /// zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<Checklists>> BewaarChecklists(string id, ChecklistsVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>Maak een deellink.</summary>
    /// <remarks>Met de deelcode kan iemand de shortlist lezen en niets anders. Een nieuwe link maakt de vorige ongeldig.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Deellink>> DeelShortlist(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Trek de deellink in.</summary>
    /// <remarks>Wie de deelcode heeft, kan de shortlist daarna niet meer lezen.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord> StopDelenShortlist(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>De doelen van de regio in een shortlist.</summary>
    /// <remarks>
    /// Per doel de uitgangswaarde, het doel en het laatste cijfer over de regio, of dat op koers is op een rechte weg ernaartoe, en hoeveel
    /// gemeenten het doel al halen. Van cijfers per gemeente maken wij geen gemiddelde. Cijfers met de naam of de id van een indicator uit
    /// 'monitoring' van een basisfunctionaliteit staan ook in 'metingen', met een bericht als zij tegenspreken wat onderzoek vond.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Regiodoelen>> RaadpleegRegiodoelen(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Bewaar de doelen van de regio in een shortlist.</summary>
    /// <remarks>
    /// Stuur alle doelen en alle cijfers, met in 'If-Match' de ETag van de versie die u wijzigt. Een cijfer hoort bij een doel als
    /// indicator en groep gelijk zijn. Klopt er iets niet, dan wordt niets bewaard. De rest van de shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<Regiodoelen>> BewaarRegiodoelen(string id, RegiodoelenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>De eigen aanpakken in een shortlist.</summary>
    /// <remarks>
    /// Aanpakken van de regio zelf, met hoe ver zij zijn. Zij staan niet in de catalogus, en komen nooit in een voorstel of rangorde.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<EigenAanpakken>> RaadpleegEigenAanpakken(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Bewaar de eigen aanpakken in een shortlist.</summary>
    /// <remarks>
    /// Stuur alle aanpakken, met in 'If-Match' de ETag van de versie die u wijzigt. Wat al in de catalogus staat, hoort er niet bij. De
    /// rest van de shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<EigenAanpakken>> BewaarEigenAanpakken(string id, EigenAanpakkenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>Vernieuw het geheim.</summary>
    /// <remarks>
    /// Voor als iemand het geheim kent die het niet mag kennen. U krijgt een nieuw geheim; het vorige werkt meteen niet meer, ook niet in
    /// de bewaarlink en in andere browsers. De deellink blijft werken.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<GeheimAntwoord>> VernieuwGeheim(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Het regioplan.</summary>
    /// <remarks>
    /// De onderdelen A tot en met I die het akkoord van een regioplan vraagt: doelen, risicogroepen, activiteiten, regionaal en lokaal,
    /// gemeente en zorgverzekeraar, uitvoering, coördinatie, evaluatie en geld. Ingevuld uit het dossier en de catalogus; wat niemand weet,
    /// is een gemarkeerde plek. Als Word, Markdown of webpagina.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegRegioplan(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Het register van een shortlist.</summary>
    /// <remarks>
    /// Wie wat waar aanbiedt volgens de regio, met de dekking per basisfunctionaliteit. Met Accept ook als rekenblad (Excel, OpenDocument,
    /// CSV): hetzelfde blad dat op de webpagina is in te lezen.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Register>> RaadpleegRegister(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Het register van een shortlist.</summary>
    /// <remarks>
    /// Wie wat waar aanbiedt volgens de regio, met de dekking per basisfunctionaliteit. Met Accept ook als rekenblad (Excel, OpenDocument,
    /// CSV): hetzelfde blad dat op de webpagina is in te lezen.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegRegisterAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Bewaar het register van een shortlist.</summary>
    /// <remarks>
    /// Stuur alle regels, met in 'If-Match' de ETag van de versie die u wijzigt. Klopt er iets niet, dan wordt niets bewaard. De rest van
    /// de shortlist blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<Register>> BewaarRegister(string id, RegisterVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>De concept-samenwerkingsovereenkomst.</summary>
    /// <remarks>
    /// Een concept uit de taakverdeling van het dossier: partijen, doel, wie wat doet, geld, gegevens, overleg, stappen als een afspraak
    /// niet lukt, looptijd en ondertekening. De stappen zijn een voorstel van ons. Met rollen en organisaties, zonder namen van personen.
    /// Als Word, Markdown of webpagina.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegOvereenkomst(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>De taakverdeling in een shortlist.</summary>
    /// <remarks>
    /// Per onderdeel van elke basisfunctionaliteit van de werkagenda wie beslist, betaalt, uitvoert, coördineert en gegevens levert, wat
    /// nog niemand heeft, en wie volgens de financieringsregels betaalt en volgens de catalogus uitvoert.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Taken>> RaadpleegTaken(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Bewaar de taakverdeling in een shortlist.</summary>
    /// <remarks>
    /// Stuur elk onderdeel waar de regio iets over afsprak, met in 'If-Match' de ETag van de versie die u wijzigt. De rest van de shortlist
    /// blijft zoals zij is.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="etag">ETag van de versie die u wijzigt, met aanhalingstekens, uit het antwoord waarmee u die las.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404, 412).</returns>
    Task<Antwoord<Taken>> BewaarTaken(string id, TakenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken = default);

    /// <summary>Bewaarde versies van een shortlist.</summary>
    /// <remarks>De nummers van eerdere versies, en wat te laat kwam doordat iemand anders eerder was.</remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<VersiesAntwoord>> LijstShortlistversies(string id, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Een eerdere versie van een shortlist.</summary>
    /// <remarks>
    /// De shortlist zoals zij in die versie was, met de feiten van de catalogus van toen. Alleen met het geheim: de deelcode geeft de
    /// versie van nu.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="versie">Nummer van de versie, vanaf 1.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Shortlist>> RaadpleegShortlistversie(string id, int versie, string sleutel, CancellationToken cancellationToken = default);

    /// <summary>Een eerdere versie van een shortlist.</summary>
    /// <remarks>
    /// De shortlist zoals zij in die versie was, met de feiten van de catalogus van toen. Alleen met het geheim: de deelcode geeft de
    /// versie van nu.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="versie">Nummer van de versie, vanaf 1.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html, text/csv,
    /// application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegShortlistversieAlsBestand(string id, int versie, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>De shortlist als regionale werkagenda.</summary>
    /// <remarks>
    /// Per basisfunctionaliteit IST, SOLL en GAP, zoals het landelijke format vraagt: ingevuld zover de catalogus reikt, met gemarkeerde
    /// plekken voor wat alleen de regio weet. Als Word, Markdown of webpagina.
    /// </remarks>
    /// <param name="id">Id van de shortlist.</param>
    /// <param name="sleutel">Het geheim; wie alleen leest wat gedeeld is, kan ook de deelcode gebruiken.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/markdown, text/html.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegWerkagenda(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken = default);
}

internal sealed class ShortlistsAanroepen(Verbinding verbinding) : IShortlists
{
    public Task<Antwoord<NieuweShortlist>> MaakShortlist(ShortlistVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "shortlists")
            .Met(verzoek, verbinding.Json.ShortlistVerzoek)
            .MetHerhaalsleutel()
            .DatOpnieuwMag(),
        verbinding.Json.NieuweShortlist, cancellationToken);

    public Task<Antwoord<Import>> ImporteerShortlist(Bestand bestand, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "shortlists/_import")
            .Met(bestand)
            .MetHerhaalsleutel()
            .DatOpnieuwMag(),
        verbinding.Json.Import, cancellationToken);

    public Task<Antwoord<Shortlist>> RaadpleegShortlist(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Shortlist, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegShortlistAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Shortlist>> BewaarShortlist(string id, ShortlistVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}")
            .Met(verzoek, verbinding.Json.ShortlistVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.Shortlist, cancellationToken);

    public Task<Antwoord> VerwijderShortlist(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Doe(
        new Verzoek(HttpMethod.Delete, $"shortlists/{Verzoek.Deel(id)}")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        cancellationToken);

    public Task<Antwoord<Shortlist>> HerstelShortlist(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, $"shortlists/{Verzoek.Deel(id)}/_herstel")
            .MetSleutel(sleutel),
        verbinding.Json.Shortlist, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegBesluitstuk(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/besluitstuk")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Checklists>> RaadpleegChecklists(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/checklists")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Checklists, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegChecklistsAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/checklists")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Checklists>> BewaarChecklists(string id, ChecklistsVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}/checklists")
            .Met(verzoek, verbinding.Json.ChecklistsVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.Checklists, cancellationToken);

    public Task<Antwoord<Deellink>> DeelShortlist(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, $"shortlists/{Verzoek.Deel(id)}/deellink")
            .MetSleutel(sleutel),
        verbinding.Json.Deellink, cancellationToken);

    public Task<Antwoord> StopDelenShortlist(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Doe(
        new Verzoek(HttpMethod.Delete, $"shortlists/{Verzoek.Deel(id)}/deellink")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        cancellationToken);

    public Task<Antwoord<Regiodoelen>> RaadpleegRegiodoelen(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/doelen")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Regiodoelen, cancellationToken);

    public Task<Antwoord<Regiodoelen>> BewaarRegiodoelen(string id, RegiodoelenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}/doelen")
            .Met(verzoek, verbinding.Json.RegiodoelenVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.Regiodoelen, cancellationToken);

    public Task<Antwoord<EigenAanpakken>> RaadpleegEigenAanpakken(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/eigen-aanpakken")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.EigenAanpakken, cancellationToken);

    public Task<Antwoord<EigenAanpakken>> BewaarEigenAanpakken(string id, EigenAanpakkenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}/eigen-aanpakken")
            .Met(verzoek, verbinding.Json.EigenAanpakkenVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.EigenAanpakken, cancellationToken);

    public Task<Antwoord<GeheimAntwoord>> VernieuwGeheim(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, $"shortlists/{Verzoek.Deel(id)}/geheim")
            .MetSleutel(sleutel),
        verbinding.Json.GeheimAntwoord, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegRegioplan(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/regioplan")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Register>> RaadpleegRegister(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/register")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Register, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegRegisterAlsBestand(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/register")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Register>> BewaarRegister(string id, RegisterVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}/register")
            .Met(verzoek, verbinding.Json.RegisterVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.Register, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegOvereenkomst(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/samenwerkingsovereenkomst")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Taken>> RaadpleegTaken(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/taken")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Taken, cancellationToken);

    public Task<Antwoord<Taken>> BewaarTaken(string id, TakenVerzoek verzoek, string sleutel, string etag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Put, $"shortlists/{Verzoek.Deel(id)}/taken")
            .Met(verzoek, verbinding.Json.TakenVerzoek)
            .MetSleutel(sleutel)
            .AlsNogVersie(etag)
            .DatOpnieuwMag(),
        verbinding.Json.Taken, cancellationToken);

    public Task<Antwoord<VersiesAntwoord>> LijstShortlistversies(string id, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/versies")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.VersiesAntwoord, cancellationToken);

    public Task<Antwoord<Shortlist>> RaadpleegShortlistversie(string id, int versie, string sleutel, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/versies/{Verzoek.Deel(versie)}")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        verbinding.Json.Shortlist, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegShortlistversieAlsBestand(string id, int versie, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/versies/{Verzoek.Deel(versie)}")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegWerkagenda(string id, string sleutel, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"shortlists/{Verzoek.Deel(id)}/werkagenda")
            .MetSleutel(sleutel)
            .DatOpnieuwMag(),
        vorm, cancellationToken);
}

/// <summary>
/// Een code uit de codelijst aanpakstatus (/codelijsten/aanpakstatus). De codes van nu: initiatief, voorportaal, ontwikkelagenda. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Aanpakstatus>))]
public readonly record struct Aanpakstatus(string Waarde) : ICode<Aanpakstatus>
{
    /// <summary>De code initiatief.</summary>
    public static readonly Aanpakstatus Initiatief = new("initiatief");

    /// <summary>De code voorportaal.</summary>
    public static readonly Aanpakstatus Voorportaal = new("voorportaal");

    /// <summary>De code ontwikkelagenda.</summary>
    public static readonly Aanpakstatus Ontwikkelagenda = new("ontwikkelagenda");

    /// <inheritdoc />
    public static IReadOnlyList<Aanpakstatus> Bekend { get; } = [Initiatief, Voorportaal, Ontwikkelagenda];

    /// <inheritdoc />
    public static Aanpakstatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wie wat doet. Noem een rol of organisatie, geen persoon.</summary>
public sealed record AfspraakVerzoek
{
    /// <summary>Wat er gebeurt (hoogstens 500 tekens).</summary>
    public required string Wat { get; init; }

    /// <summary>De rol of organisatie die het doet; null als dat nog open is (hoogstens 500 tekens).</summary>
    public string? Wie { get; init; }

    /// <summary>Wanneer, in woorden; null als dat nog open is (hoogstens 500 tekens).</summary>
    public string? Wanneer { get; init; }
}

/// <summary>Een besluit met de reden.</summary>
public sealed record BesluitVerzoek
{
    /// <summary>
    /// Een code uit de codelijst besluitkeuze (/codelijsten/besluitkeuze). De codes van nu: nog-open, gekozen, afgewezen. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Besluitkeuze Keuze { get; init; }

    /// <summary>Waarom (hoogstens 10000 tekens).</summary>
    public string? Reden { get; init; }
}

/// <summary>
/// Een code uit de codelijst besluitkeuze (/codelijsten/besluitkeuze). De codes van nu: nog-open, gekozen, afgewezen. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Besluitkeuze>))]
public readonly record struct Besluitkeuze(string Waarde) : ICode<Besluitkeuze>
{
    /// <summary>De code nog-open.</summary>
    public static readonly Besluitkeuze NogOpen = new("nog-open");

    /// <summary>De code gekozen.</summary>
    public static readonly Besluitkeuze Gekozen = new("gekozen");

    /// <summary>De code afgewezen.</summary>
    public static readonly Besluitkeuze Afgewezen = new("afgewezen");

    /// <inheritdoc />
    public static IReadOnlyList<Besluitkeuze> Bekend { get; } = [NogOpen, Gekozen, Afgewezen];

    /// <inheritdoc />
    public static Besluitkeuze Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een checklist uit een akkoord of handreiking, met hoe ver elk punt is.</summary>
public sealed record Checklistbeeld
{
    /// <summary>Id van het kader waar de lijst uit komt.</summary>
    public required string Kader { get; init; }

    /// <summary>Titel van de lijst.</summary>
    public required string Titel { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar deze lijst over gaat; null als de lijst over de hele regio gaat.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Naam van die basisfunctionaliteit.</summary>
    public string? BasisfunctionaliteitNaam { get; init; }

    /// <summary>De punten, in de volgorde van de bron.</summary>
    public IReadOnlyList<Checklistregel> Punten { get => field ?? []; init; }

    /// <summary>Hoeveel punten af zijn.</summary>
    public int? Ja { get; init; }

    /// <summary>Hoeveel punten deels af zijn.</summary>
    public int? Deels { get; init; }

    /// <summary>Hoeveel punten niet af zijn.</summary>
    public int? Nee { get; init; }

    /// <summary>Hoeveel punten hier niet van toepassing zijn.</summary>
    public int? NietVanToepassing { get; init; }

    /// <summary>Van hoeveel punten niemand nog iets zei.</summary>
    public int? Open { get; init; }

    /// <summary>Hoeveel punten over tijd zijn.</summary>
    public int? OverTijd { get; init; }
}

/// <summary>Een punt van een checklist.</summary>
public sealed record Checklistregel
{
    /// <summary>Id van het punt binnen het kader.</summary>
    public required string Punt { get; init; }

    /// <summary>Nummer of letter in de bron; null als de bron niet nummert.</summary>
    public string? Nummer { get; init; }

    /// <summary>Wat er gevraagd wordt.</summary>
    public required string Naam { get; init; }

    /// <summary>Kopje waar het onder staat; null als de lijst geen kopjes heeft.</summary>
    public string? Groep { get; init; }

    /// <summary>Wie volgens de bron aan zet is.</summary>
    public IReadOnlyList<string> Trekkers { get => field ?? []; init; }

    /// <summary>Laatste datum die de bron noemt: een jaar, maand of dag; vaak al voorbij.</summary>
    public string? LandelijkUiterlijk { get; init; }

    /// <summary>Hoe ver het is; null als niemand nog iets zei.</summary>
    public Checkstatus? Status { get; init; }

    /// <summary>Waar dat uit blijkt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>De rol of organisatie die ervoor zorgt.</summary>
    public string? Rol { get; init; }

    /// <summary>Wanneer het volgens de regio klaar moet zijn.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>
    /// Of het nog niet af is terwijl de datum voorbij is: die van de regio, of zonder die de landelijke. Van een punt waar niemand iets
    /// over zei, weten wij het niet.
    /// </summary>
    public required bool OverTijd { get; init; }
}

/// <summary>De checklists met hoe ver de regio is.</summary>
public sealed record Checklists
{
    /// <summary>Versie van de catalogus waaruit de lijsten komen.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop een datum voorbij is.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De lijsten; een die per basisfunctionaliteit geldt, staat er voor elk een keer.</summary>
    public IReadOnlyList<Checklistbeeld> Lijsten { get => field ?? []; init; }
}

/// <summary>Wat de regio van de punten zegt.</summary>
public sealed record ChecklistsVerzoek
{
    /// <summary>De punten waar iets over is gezegd, hoogstens 1.000 (hoogstens 1000).</summary>
    public required IReadOnlyList<Puntstatus> Punten { get; init; }
}

/// <summary>
/// Een code uit de codelijst checkstatus (/codelijsten/checkstatus). De codes van nu: ja, deels, nee, niet-van-toepassing. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Checkstatus>))]
public readonly record struct Checkstatus(string Waarde) : ICode<Checkstatus>
{
    /// <summary>De code ja.</summary>
    public static readonly Checkstatus Ja = new("ja");

    /// <summary>De code deels.</summary>
    public static readonly Checkstatus Deels = new("deels");

    /// <summary>De code nee.</summary>
    public static readonly Checkstatus Nee = new("nee");

    /// <summary>De code niet-van-toepassing.</summary>
    public static readonly Checkstatus NietVanToepassing = new("niet-van-toepassing");

    /// <inheritdoc />
    public static IReadOnlyList<Checkstatus> Bekend { get; } = [Ja, Deels, Nee, NietVanToepassing];

    /// <inheritdoc />
    public static Checkstatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een code waarmee anderen de shortlist kunnen lezen, en niets anders.</summary>
public sealed record Deellink
{
    /// <summary>Stuur mee als 'Authorization: Bearer …' op hetzelfde adres. Alleen nu te zien.</summary>
    public required string Deelcode { get; init; }

    /// <summary>
    /// Pad van de webpagina voor lezers. Wie dit adres heeft, kan lezen; een nieuwe link of intrekken maakt het ongeldig.
    /// </summary>
    public required string Pagina { get; init; }
}

/// <summary>Hoe een doel ervoor staat.</summary>
public sealed record Doelstand
{
    /// <summary>Een doel van de regio dat te meten is, voor iedereen of voor een groep die achterblijft.</summary>
    public required Regiodoel Doel { get; init; }

    /// <summary>
    /// Een code uit de codelijst koers (/codelijsten/koers). De codes van nu: gehaald, op-koers, achter, onbekend. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Koers Koers { get; init; }

    /// <summary>Het laatste cijfer over de hele regio; null als dat er niet is.</summary>
    public Regiocijfer? Laatste { get; init; }

    /// <summary>
    /// Waar de regio in het jaar van dat cijfer zou zijn, als het elk jaar evenveel verandert; null als dat niet te zeggen is.
    /// </summary>
    public decimal? Verwacht { get; init; }

    /// <summary>Van hoeveel gemeenten er een cijfer is.</summary>
    public required int Gemeenten { get; init; }

    /// <summary>Hoeveel van die gemeenten met hun laatste cijfer het doel al halen.</summary>
    public required int GemeentenOpDoel { get; init; }

    /// <summary>De stand in één zin.</summary>
    public required string Zin { get; init; }
}

/// <summary>
/// Een aanpak van de regio zelf, die niet in de catalogus staat. Zij is door niemand beoordeeld en krijgt nooit een plaats in een rangorde.
/// </summary>
public sealed record EigenAanpak
{
    /// <summary>Hoe de aanpak heet.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst aanpakstatus (/codelijsten/aanpakstatus). De codes van nu: initiatief, voorportaal, ontwikkelagenda. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Aanpakstatus Status { get; init; }

    /// <summary>Wat er gebeurt en voor wie.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Id van de basisfunctionaliteit waar de aanpak bij hoort; null als dat er geen is.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>De organisatie die het doet; geen naam van een persoon.</summary>
    public string? Aanbieder { get; init; }

    /// <summary>Waar meer over de aanpak staat.</summary>
    public string? Bron { get; init; }
}

/// <summary>De aanpakken van de regio zelf. Zij staan niet in de catalogus en niemand heeft ze beoordeeld.</summary>
public sealed record EigenAanpakken
{
    /// <summary>Versie van de catalogus van de shortlist.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De aanpakken, in uw volgorde.</summary>
    public IReadOnlyList<EigenAanpak> Aanpakken { get => field ?? []; init; }
}

/// <summary>De aanpakken van de regio zelf.</summary>
public sealed record EigenAanpakkenVerzoek
{
    /// <summary>De aanpakken, hoogstens 100 (hoogstens 100).</summary>
    public required IReadOnlyList<EigenAanpak> Aanpakken { get; init; }
}

/// <summary>Het nieuwe geheim van een shortlist.</summary>
public sealed record GeheimAntwoord
{
    /// <summary>Alleen nu te zien. Het vorige geheim werkt niet meer; een deelcode blijft werken.</summary>
    public required string Geheim { get; init; }
}

/// <summary>Een ingelezen shortlist. Wat niet herkend werd, is overgeslagen en staat erbij; er is niets geraden.</summary>
public sealed record Import
{
    /// <summary>Alleen nu te zien. Stuur het mee als 'Authorization: Bearer …'.</summary>
    public required string Geheim { get; init; }

    /// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
    public required Shortlist Shortlist { get; init; }

    /// <summary>Wat niet is ingelezen en waarom.</summary>
    public IReadOnlyList<Foutmelding> Overgeslagen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst koers (/codelijsten/koers). De codes van nu: gehaald, op-koers, achter, onbekend. Er kunnen codes bijkomen.
/// Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Koers>))]
public readonly record struct Koers(string Waarde) : ICode<Koers>
{
    /// <summary>De code gehaald.</summary>
    public static readonly Koers Gehaald = new("gehaald");

    /// <summary>De code op-koers.</summary>
    public static readonly Koers OpKoers = new("op-koers");

    /// <summary>De code achter.</summary>
    public static readonly Koers Achter = new("achter");

    /// <summary>De code onbekend.</summary>
    public static readonly Koers Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Koers> Bekend { get; } = [Gehaald, OpKoers, Achter, Onbekend];

    /// <inheritdoc />
    public static Koers Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wat een regio mat bij een indicator die bij een basisfunctionaliteit hoort.</summary>
public sealed record Meting
{
    /// <summary>Id van de indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarin het wordt uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Ids van de basisfunctionaliteiten waar de indicator bij hoort.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>De cijfers over de hele regio en over iedereen, van vroeger naar later.</summary>
    public IReadOnlyList<Regiocijfer> Waarden { get => field ?? []; init; }

    /// <summary>Van hoeveel gemeenten er een cijfer is.</summary>
    public required int Gemeenten { get; init; }

    /// <summary>
    /// Staat hier iets, dan ging het cijfer de verkeerde kant op terwijl onderzoek bij een interventie in het register juist een gunstig
    /// effect vond; anders null.
    /// </summary>
    public string? Tegenspraak { get; init; }
}

/// <summary>Een nieuwe shortlist met haar geheim.</summary>
public sealed record NieuweShortlist
{
    /// <summary>
    /// Alleen nu te zien, en alleen als afdruk bewaard: wie het kwijt is, kan niet meer bij de shortlist. Stuur het mee als 'Authorization:
    /// Bearer …'.
    /// </summary>
    public required string Geheim { get; init; }

    /// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
    public required Shortlist Shortlist { get; init; }
}

/// <summary>Hoe ver een punt van een checklist is, volgens de regio.</summary>
public sealed record Puntstatus
{
    /// <summary>Id van het kader waar de lijst uit komt, zoals randvoorwaarden-ketenaanpak.</summary>
    public required string Kader { get; init; }

    /// <summary>Id van het punt; van een deelpunt met een schuine streep achter het punt, zoals in het antwoord staat.</summary>
    public required string Punt { get; init; }

    /// <summary>Id van de basisfunctionaliteit, als de lijst per basisfunctionaliteit geldt; anders null.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>
    /// Een code uit de codelijst checkstatus (/codelijsten/checkstatus). De codes van nu: ja, deels, nee, niet-van-toepassing. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Checkstatus Status { get; init; }

    /// <summary>Waar dat uit blijkt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>De rol of organisatie die ervoor zorgt; geen naam van een persoon.</summary>
    public string? Rol { get; init; }

    /// <summary>Wanneer het volgens de regio klaar moet zijn.</summary>
    public DateOnly? Uiterlijk { get; init; }
}

/// <summary>Een cijfer over de hele regio of over één gemeente.</summary>
public sealed record Regiocijfer
{
    /// <summary>Wat er is geteld.</summary>
    public required string Indicator { get; init; }

    /// <summary>De groep waar het over gaat; null als het over iedereen gaat.</summary>
    public string? Groep { get; init; }

    /// <summary>CBS-code van de gemeente, de naam mag ook; null als het over de hele regio gaat.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Jaar waarover het cijfer gaat (1900 tot en met 2100).</summary>
    public required int Jaar { get; init; }

    /// <summary>Het cijfer, in de eenheid van het doel.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Waar het cijfer vandaan komt.</summary>
    public string? Bron { get; init; }
}

/// <summary>Wat de regio bijhoudt. Noem rollen en organisaties, geen personen.</summary>
public sealed record RegiodeelVerzoek
{
    /// <summary>
    /// Wie wat waar aanbiedt, hoogstens 2.000 regels. Ook apart te lezen en te bewaren bij /shortlists/{id}/register (hoogstens 2000).
    /// </summary>
    public IReadOnlyList<Registerregel>? Register { get; init; }

    /// <summary>
    /// Hoe ver elk punt van een checklist is; een punt dat er niet staat, is nog open. Ook apart te lezen en te bewaren bij
    /// /shortlists/{id}/checklists (hoogstens 1000).
    /// </summary>
    public IReadOnlyList<Puntstatus>? Checklists { get; init; }

    /// <summary>
    /// Wat de regio wil bereiken, hoogstens 100 doelen. Ook apart te lezen en te bewaren bij /shortlists/{id}/doelen (hoogstens 100).
    /// </summary>
    public IReadOnlyList<Regiodoel>? Doelen { get; init; }

    /// <summary>De cijfers waarmee de regio haar doelen volgt, hoogstens 4.000 (hoogstens 4000).</summary>
    public IReadOnlyList<Regiocijfer>? Cijfers { get; init; }

    /// <summary>
    /// Wie wat doet, per onderdeel van een basisfunctionaliteit. Ook apart te lezen en te bewaren bij /shortlists/{id}/taken (hoogstens
    /// 500).
    /// </summary>
    public IReadOnlyList<Taakafspraak>? Taken { get; init; }

    /// <summary>
    /// Aanpakken van de regio zelf, die niet in de catalogus staan. Ook apart te lezen en te bewaren bij /shortlists/{id}/eigen-aanpakken
    /// (hoogstens 100).
    /// </summary>
    public IReadOnlyList<EigenAanpak>? EigenAanpakken { get; init; }
}

/// <summary>Een doel van de regio dat te meten is, voor iedereen of voor een groep die achterblijft.</summary>
public sealed record Regiodoel
{
    /// <summary>Code van het leefgebied.</summary>
    public required string Leefgebied { get; init; }

    /// <summary>Wat er wordt geteld; de cijfers met dezelfde indicator horen erbij.</summary>
    public required string Indicator { get; init; }

    /// <summary>De groep die achterblijft en waar dit doel over gaat; null als het over iedereen gaat.</summary>
    public string? Groep { get; init; }

    /// <summary>Waarin geteld wordt, zoals procent.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Hoe het was toen het doel werd gesteld; null als dat onbekend is.</summary>
    public decimal? Uitgangswaarde { get; init; }

    /// <summary>Jaar van de uitgangswaarde (1900 tot en met 2100).</summary>
    public int? Uitgangsjaar { get; init; }

    /// <summary>Wat de regio wil bereiken.</summary>
    public required decimal Streefwaarde { get; init; }

    /// <summary>Jaar waarin de regio dat wil bereiken (1900 tot en met 2100).</summary>
    public required int Streefjaar { get; init; }

    /// <summary>Waar het doel staat of waar de uitgangswaarde vandaan komt.</summary>
    public string? Bron { get; init; }
}

/// <summary>De doelen van de regio met hoe zij ervoor staan.</summary>
public sealed record Regiodoelen
{
    /// <summary>Versie van de catalogus van de shortlist.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De doelen, in uw volgorde, met of zij op koers zijn.</summary>
    public IReadOnlyList<Doelstand> Standen { get => field ?? []; init; }

    /// <summary>De cijfers zoals wij ze lezen.</summary>
    public IReadOnlyList<Regiocijfer> Cijfers { get => field ?? []; init; }

    /// <summary>De cijfers die bij een indicator van een basisfunctionaliteit horen.</summary>
    public IReadOnlyList<Meting> Metingen { get => field ?? []; init; }
}

/// <summary>De doelen van de regio, met de cijfers waarmee zij ze volgt.</summary>
public sealed record RegiodoelenVerzoek
{
    /// <summary>De doelen, hoogstens 100 (hoogstens 100).</summary>
    public required IReadOnlyList<Regiodoel> Doelen { get; init; }

    /// <summary>De cijfers over de regio en haar gemeenten, hoogstens 4.000 (hoogstens 4000).</summary>
    public required IReadOnlyList<Regiocijfer> Cijfers { get; init; }
}

/// <summary>Wat er in welke gemeente wordt aangeboden, en door wie.</summary>
public sealed record RegisterVerzoek
{
    /// <summary>De regels, hoogstens 2.000 (hoogstens 2000).</summary>
    public required IReadOnlyList<Registerregel> Regels { get; init; }
}

/// <summary>Een bewaarde shortlist met de feiten van toen en wat er sindsdien veranderde.</summary>
public sealed record Shortlist
{
    /// <summary>Id van de shortlist; zonder het geheim kan niemand er iets mee.</summary>
    public required string Id { get; init; }

    /// <summary>Telt op bij elke keer bewaren; ook de ETag.</summary>
    public required int Versie { get; init; }

    /// <summary>Versie van de catalogus waarvan de shortlist de feiten toont.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Versie van de catalogus die nu geldt.</summary>
    public required string HuidigeCatalogusVersie { get; init; }

    /// <summary>Dag waarop financieringsregels en erkenningen zijn gelezen.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Wanneer de shortlist is gemaakt.</summary>
    public required DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>Wanneer deze versie is bewaard.</summary>
    public required DateTimeOffset OpgeslagenOp { get; init; }

    /// <summary>Wanneer de shortlist wordt verwijderd als niemand haar wijzigt.</summary>
    public required DateTimeOffset VervaltOp { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
    public required ShortlistcontextVerzoek Context { get; init; }

    /// <summary>De interventies, in uw volgorde.</summary>
    public IReadOnlyList<Shortlistitem> Items { get => field ?? []; init; }

    /// <summary>
    /// Waar het dossier staat, in een paar zinnen: waarvoor, wat gekozen is, wat het kost, wie betaalt en wat nog open is. Uit de feiten
    /// van de catalogus en uw keuzes.
    /// </summary>
    public required string Samenvatting { get; init; }

    /// <summary>De vragen over wat werkt, elk met de rangorde en de redenen in het kort.</summary>
    public IReadOnlyList<Vastlegging> Voorstellen { get => field ?? []; init; }

    /// <summary>De vragen over wie betaalt, elk met het antwoord per onderdeel in het kort.</summary>
    public IReadOnlyList<Vastlegging> Financieringstoetsen { get => field ?? []; init; }

    /// <summary>Ids van de interventies die naast elkaar zijn gezet.</summary>
    public IReadOnlyList<string> Vergeleken { get => field ?? []; init; }

    /// <summary>Wie wat doet.</summary>
    public IReadOnlyList<AfspraakVerzoek> Afspraken { get => field ?? []; init; }

    /// <summary>Uw eigen teksten, per plek in een document.</summary>
    public required IReadOnlyDictionary<string, string> Teksten { get; init; }

    /// <summary>Wat de regio bijhoudt; null als dat nog niets is.</summary>
    public RegiodeelVerzoek? Regio { get; init; }
}

/// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
public sealed record ShortlistVerzoek
{
    /// <summary>Titel, zoals die boven het document komt te staan (hoogstens 200 tekens).</summary>
    public required string Titel { get; init; }

    /// <summary>Waar, waarvoor en voor wie. Elk deel mag weg.</summary>
    public ShortlistcontextVerzoek? Context { get; init; }

    /// <summary>De interventies, in uw volgorde, hoogstens 500 (hoogstens 500).</summary>
    public required IReadOnlyList<ShortlistitemVerzoek> Items { get; init; }

    /// <summary>
    /// De vragen die u stelde over wat werkt: hetzelfde bericht als POST /voorstellen. Per onderwerp één; de rangorde met redenen wordt
    /// erbij bewaard (hoogstens 20).
    /// </summary>
    public IReadOnlyList<VoorstelVerzoek>? Voorstellen { get; init; }

    /// <summary>
    /// Wat u vroeg over wie betaalt, voor een basisfunctionaliteit of keten: hetzelfde bericht als POST /financieringstoetsen. Over een
    /// interventie hoort het bij het item (hoogstens 20).
    /// </summary>
    public IReadOnlyList<FinancieringstoetsVerzoek>? Financieringstoetsen { get; init; }

    /// <summary>Ids van de interventies die u naast elkaar zette, hoogstens 8 (hoogstens 8).</summary>
    public IReadOnlyList<string>? Vergeleken { get; init; }

    /// <summary>Wie wat doet (hoogstens 200).</summary>
    public IReadOnlyList<AfspraakVerzoek>? Afspraken { get; init; }

    /// <summary>
    /// Uw eigen teksten, per plek in een document. In het besluitstuk: aanleiding, advies, waarom, kosten, schaal, onzeker en besluit. In
    /// de werkagenda: agenda-mandaatgemeente, agenda-zorgverzekeraar, agenda-vaststelling, agenda-contact en agenda-samenwerking, en per
    /// basisfunctionaliteit nu, doel, groei, wie, geld en volgen, zoals 'valpreventie.nu'. In het regioplan: regioplan-gezondheidsdoelen,
    /// regioplan-risicogroepen, regioplan-activiteiten, regioplan-regionaal-lokaal, regioplan-verantwoordelijkheid,
    /// regioplan-uitvoeringsafspraken, regioplan-coordinatie, regioplan-evaluatie en regioplan-financien. In de samenwerkingsovereenkomst:
    /// overeenkomst-partijen, overeenkomst-doel, overeenkomst-geld, overeenkomst-gegevens, overeenkomst-escalatie en overeenkomst-looptijd.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Teksten { get; init; }

    /// <summary>
    /// Wat de regio bijhoudt: wie wat aanbiedt. Noemt u het niet, dan blijft het bij het wijzigen zoals het is; een lege lijst maakt leeg.
    /// </summary>
    public RegiodeelVerzoek? Regio { get; init; }

    /// <summary>
    /// Versie van de catalogus waarvan de shortlist de feiten toont. Zonder versie is dat bij het maken de versie van nu, en bij het
    /// wijzigen de versie die de shortlist al had. Geef de versie van nu om een oude shortlist bij te werken (hoogstens 100 tekens).
    /// </summary>
    public string? CatalogusVersie { get; init; }

    /// <summary>
    /// Dag waarop financieringsregels en erkenningen worden gelezen. Zonder peildatum: vandaag, of de dag die de shortlist al had.
    /// </summary>
    public DateOnly? Peildatum { get; init; }
}

/// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
public sealed record ShortlistcontextVerzoek
{
    /// <summary>CBS-code van de gemeente, zoals GM0344. Niet samen met een regio (hoogstens 100 tekens).</summary>
    public string? Gemeente { get; init; }

    /// <summary>Code van de regio, zoals IZA41 (hoogstens 100 tekens).</summary>
    public string? Regio { get; init; }

    /// <summary>Id van het gezondheidsdoel, of van het eerste als het er meer zijn (hoogstens 100 tekens).</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Id van de basisfunctionaliteit, of van de eerste als het er meer zijn (hoogstens 100 tekens).</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>
    /// Ids van alle gezondheidsdoelen, het belangrijkste eerst, hoogstens 50. Wat hier staat, hoeft niet nog eens in 'gezondheidsdoel'
    /// (hoogstens 50).
    /// </summary>
    public IReadOnlyList<string>? Gezondheidsdoelen { get; init; }

    /// <summary>
    /// Ids van alle basisfunctionaliteiten, de belangrijkste eerst, hoogstens 50. Wat hier staat, hoeft niet nog eens in
    /// 'basisfunctionaliteit' (hoogstens 50).
    /// </summary>
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    /// <summary>Het doel in uw woorden (hoogstens 500 tekens).</summary>
    public string? Doel { get; init; }

    /// <summary>De doelgroep in uw woorden (hoogstens 500 tekens).</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd van de doelgroep in jaren (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd van de doelgroep in jaren, tot en met (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Wat er te besteden is, in euro's (0 tot en met 1000000000).</summary>
    public decimal? Budget { get; init; }

    /// <summary>Voor hoeveel mensen het budget is (1 tot en met 20000000).</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Begin van de periode: een jaar, maand of dag.</summary>
    public string? PeriodeVan { get; init; }

    /// <summary>Einde van de periode: een jaar, maand of dag.</summary>
    public string? PeriodeTot { get; init; }

    /// <summary>Wat een lezer verder moet weten (hoogstens 10000 tekens).</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Eén interventie op de shortlist.</summary>
public sealed record Shortlistitem
{
    /// <summary>Plaats op de lijst, vanaf 1.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Naam van de interventie in deze versie van de catalogus.</summary>
    public required string Naam { get; init; }

    /// <summary>Uw eigen woorden.</summary>
    public string? Notitie { get; init; }

    /// <summary>Wat u besloot.</summary>
    public BesluitVerzoek? Besluit { get; init; }

    /// <summary>Het voorstel waar zij uit kwam, met de plaats en de redenen in het kort.</summary>
    public Vastlegging? Voorstel { get; init; }

    /// <summary>De financieringstoets met het antwoord in het kort.</summary>
    public Vastlegging? Financieringstoets { get; init; }

    /// <summary>De afweging lokaal of regionaal met de uitkomst in het kort.</summary>
    public Vastlegging? Afweging { get; init; }

    /// <summary>Wat er sinds deze versie veranderde aan deze interventie, het ergste eerst.</summary>
    public IReadOnlyList<Wijziging> Wijzigingen { get => field ?? []; init; }
}

/// <summary>Eén interventie op de shortlist, met uw notitie, uw besluit en de vragen die u erover stelde.</summary>
public sealed record ShortlistitemVerzoek
{
    /// <summary>Id van de interventie (hoogstens 100 tekens).</summary>
    public required string Interventie { get; init; }

    /// <summary>Uw eigen woorden. Zet er geen persoonsgegevens in (hoogstens 10000 tekens).</summary>
    public string? Notitie { get; init; }

    /// <summary>Wat u besloot; null als er nog niets besloten is.</summary>
    public BesluitVerzoek? Besluit { get; init; }

    /// <summary>
    /// De vraag waar het voorstel uit kwam: hetzelfde bericht als POST /voorstellen. De plaats in het voorstel wordt erbij bewaard.
    /// </summary>
    public VoorstelVerzoek? Voorstel { get; init; }

    /// <summary>
    /// De financieringstoets die u deed: hetzelfde bericht als POST /financieringstoetsen. Het antwoord wordt erbij bewaard.
    /// </summary>
    public FinancieringstoetsVerzoek? Financieringstoets { get; init; }

    /// <summary>
    /// De afweging lokaal of regionaal die u maakte: hetzelfde bericht als POST /afwegingen. De uitkomst wordt erbij bewaard.
    /// </summary>
    public AfwegingVerzoek? Afweging { get; init; }
}

/// <summary>Wie wat doet bij één onderdeel van een basisfunctionaliteit. Noem partijen en rollen, geen personen.</summary>
public sealed record Taakafspraak
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Id van het onderdeel, zoals in het antwoord staat.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>De partij die beslist; null als dat nog open is.</summary>
    public string? Beslist { get; init; }

    /// <summary>De partij die betaalt; null als dat nog open is.</summary>
    public string? Betaalt { get; init; }

    /// <summary>De partij die het uitvoert; null als dat nog open is.</summary>
    public string? VoertUit { get; init; }

    /// <summary>De partij die coördineert; null als dat nog open is.</summary>
    public string? Coordineert { get; init; }

    /// <summary>De partij die gegevens levert; null als dat nog open is.</summary>
    public string? LevertData { get; init; }

    /// <summary>De rol die aanspreekbaar is.</summary>
    public string? Contact { get; init; }

    /// <summary>Wanneer alle partijen dit vaststelden; null als dat nog niet zo is.</summary>
    public DateOnly? Vastgesteld { get; init; }
}

/// <summary>De taakverdeling van een basisfunctionaliteit.</summary>
public sealed record Taakbeeld
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Naam van de basisfunctionaliteit.</summary>
    public required string Naam { get; init; }

    /// <summary>De onderdelen, in de volgorde van de keten.</summary>
    public IReadOnlyList<Taakregel> Onderdelen { get => field ?? []; init; }

    /// <summary>Van hoeveel onderdelen nog niet alles is verdeeld.</summary>
    public int? MetLacunes { get; init; }

    /// <summary>Van hoeveel onderdelen iets is opgeschreven dat nog niet is vastgesteld.</summary>
    public int? NietVastgesteld { get; init; }
}

/// <summary>Wie wat doet bij een onderdeel.</summary>
public sealed record Taakregel
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat de regio afsprak; null als er nog niets is opgeschreven.</summary>
    public Taakafspraak? Afspraak { get; init; }

    /// <summary>Wie volgens de financieringsregels betaalt; null als die het niet zeggen.</summary>
    public string? VoorstelBetaalt { get; init; }

    /// <summary>Wie het volgens de catalogus uitvoert; null als die het niet zegt.</summary>
    public string? VoorstelVoertUit { get; init; }

    /// <summary>Welke taken nog niemand heeft, in woorden.</summary>
    public IReadOnlyList<string> Lacunes { get => field ?? []; init; }
}

/// <summary>De taakverdeling, met wat nog niemand heeft.</summary>
public sealed record Taken
{
    /// <summary>Versie van de catalogus waaruit de onderdelen komen.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De basisfunctionaliteiten van de werkagenda, elk met haar onderdelen.</summary>
    public IReadOnlyList<Taakbeeld> Basisfunctionaliteiten { get => field ?? []; init; }
}

/// <summary>Wie wat doet, per onderdeel.</summary>
public sealed record TakenVerzoek
{
    /// <summary>De afspraken, hoogstens 500 (hoogstens 500).</summary>
    public required IReadOnlyList<Taakafspraak> Afspraken { get; init; }
}

/// <summary>Een wijziging die niet is doorgevoerd, omdat iemand anders eerder was.</summary>
public sealed record TeLateWijziging
{
    /// <summary>De versie die de schrijver had gelezen.</summary>
    public required int GebaseerdOp { get; init; }

    /// <summary>Wanneer zij kwam.</summary>
    public required DateTimeOffset IngediendOp { get; init; }

    /// <summary>Een shortlist zoals u die bewaart. Wat u niet noemt, is leeg.</summary>
    public required ShortlistVerzoek Shortlist { get; init; }
}

/// <summary>
/// Een vraag die u stelde, met het antwoord in het kort. Dezelfde vraag geeft bij dezelfde versie en peildatum hetzelfde antwoord.
/// </summary>
public sealed record Vastlegging
{
    /// <summary>Versie van de catalogus waarop de vraag is beantwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop de vraag is beantwoord.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Waar de vraag over gaat; null als zij gaat over de interventie waar zij bij staat.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>Een waarde van een soort die van elders volgt.</summary>
    public required JsonElement Vraag { get; init; }

    /// <summary>Het antwoord in het kort.</summary>
    public IReadOnlyList<Vastleggingsregel> Samenvatting { get => field ?? []; init; }
}

/// <summary>Eén regel van een antwoord in het kort.</summary>
public sealed record Vastleggingsregel
{
    /// <summary>Waar de regel over gaat.</summary>
    public required string Wat { get; init; }

    /// <summary>De uitkomst.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Waarom; null als de uitkomst genoeg zegt.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Wat er van een shortlist bewaard is.</summary>
public sealed record VersiesAntwoord
{
    /// <summary>Nummers van de versies die nog te lezen zijn, de oudste eerst.</summary>
    public IReadOnlyList<int> Versies { get => field ?? []; init; }

    /// <summary>Wijzigingen die te laat kwamen doordat iemand anders eerder was; er is niets van verloren.</summary>
    public IReadOnlyList<TeLateWijziging> TeLaat { get => field ?? []; init; }
}

/// <summary>Eén verschil tussen de feiten waarmee een shortlist is gemaakt en die van nu.</summary>
public sealed record Wijziging
{
    /// <summary>
    /// Een code uit de codelijst wijzigingssoort (/codelijsten/wijzigingssoort). De codes van nu: verdwenen, erkenning-ingetrokken,
    /// erkenning, financiering, kosten, effect, doelgroep, naam, beschrijving, opmerking. Er kunnen codes bijkomen.
    /// </summary>
    public required Wijzigingssoort Soort { get; init; }

    /// <summary>Het feit dat veranderde.</summary>
    public required string Wat { get; init; }

    /// <summary>Zoals het was; null als er niets was.</summary>
    public string? Oud { get; init; }

    /// <summary>Zoals het nu is; null als het weg is.</summary>
    public string? Nieuw { get; init; }
}

/// <summary>
/// Een code uit de codelijst wijzigingssoort (/codelijsten/wijzigingssoort). De codes van nu: verdwenen, erkenning-ingetrokken, erkenning,
/// financiering, kosten, effect, doelgroep, naam, beschrijving, opmerking. Er kunnen codes bijkomen. Een code die deze client niet kent,
/// blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Wijzigingssoort>))]
public readonly record struct Wijzigingssoort(string Waarde) : ICode<Wijzigingssoort>
{
    /// <summary>De code verdwenen.</summary>
    public static readonly Wijzigingssoort Verdwenen = new("verdwenen");

    /// <summary>De code erkenning-ingetrokken.</summary>
    public static readonly Wijzigingssoort ErkenningIngetrokken = new("erkenning-ingetrokken");

    /// <summary>De code erkenning.</summary>
    public static readonly Wijzigingssoort Erkenning = new("erkenning");

    /// <summary>De code financiering.</summary>
    public static readonly Wijzigingssoort Financiering = new("financiering");

    /// <summary>De code kosten.</summary>
    public static readonly Wijzigingssoort Kosten = new("kosten");

    /// <summary>De code effect.</summary>
    public static readonly Wijzigingssoort Effect = new("effect");

    /// <summary>De code doelgroep.</summary>
    public static readonly Wijzigingssoort Doelgroep = new("doelgroep");

    /// <summary>De code naam.</summary>
    public static readonly Wijzigingssoort Naam = new("naam");

    /// <summary>De code beschrijving.</summary>
    public static readonly Wijzigingssoort Beschrijving = new("beschrijving");

    /// <summary>De code opmerking.</summary>
    public static readonly Wijzigingssoort Opmerking = new("opmerking");

    /// <inheritdoc />
    public static IReadOnlyList<Wijzigingssoort> Bekend { get; } = [Verdwenen, ErkenningIngetrokken, Erkenning, Financiering, Kosten, Effect, Doelgroep, Naam, Beschrijving, Opmerking];

    /// <inheritdoc />
    public static Wijzigingssoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
