// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Catalogus;

/// <summary>De catalogus als geheel: versie, bulk, wijzigingen, codelijsten en cijfers.</summary>
public interface ICatalogus
{
    /// <summary>De catalogus.</summary>
    /// <remarks>
    /// Versie, licentie, aantallen en per veld van hoeveel interventies het bekend is. Met '?formaat=json-ld' (of 'Accept:
    /// application/ld+json') als beschrijving volgens DCAT-AP-NL, met een link naar elk bestand.
    /// </remarks>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<CatalogusAntwoord>> RaadpleegCatalogus(CancellationToken cancellationToken = default);

    /// <summary>De catalogus.</summary>
    /// <remarks>
    /// Versie, licentie, aantallen en per veld van hoeveel interventies het bekend is. Met '?formaat=json-ld' (of 'Accept:
    /// application/ld+json') als beschrijving volgens DCAT-AP-NL, met een link naar elk bestand.
    /// </remarks>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<JsonDocument>> RaadpleegCatalogusAlsLinkedData(CancellationToken cancellationToken = default);

    /// <summary>De hele catalogus.</summary>
    /// <remarks>
    /// Alle interventies met alle feiten, op volgorde van id. Met '?formaat=ndjson' (of 'Accept: application/x-ndjson') komt alles in één
    /// antwoord, één interventie per regel. Als JSON komt het in delen: geef de 'volgende' uit het antwoord mee als 'cursor'. Een cursor
    /// hoort bij één catalogusversie; ook als de catalogus intussen wijzigt, leest u die versie uit.
    /// </remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 410).</returns>
    Task<Antwoord<CatalogusDeel>> LeesCatalogus(LeesCatalogusVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>De hele catalogus.</summary>
    /// <remarks>
    /// Alle interventies met alle feiten, op volgorde van id. Met '?formaat=ndjson' (of 'Accept: application/x-ndjson') komt alles in één
    /// antwoord, één interventie per regel. Als JSON komt het in delen: geef de 'volgende' uit het antwoord mee als 'cursor'. Een cursor
    /// hoort bij één catalogusversie; ook als de catalogus intussen wijzigt, leest u die versie uit.
    /// </remarks>
    /// <param name="gewijzigdSinds">
    /// Alleen wat is toegevoegd of gewijzigd sinds deze catalogusversie of sinds het begin van deze dag (UTC) (hoogstens 200 tekens).
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 410).</returns>
    Task<Antwoord<Stroom<Interventie>>> LeesCatalogusAlsStroom(string? gewijzigdSinds = null, CancellationToken cancellationToken = default);

    /// <summary>De hele catalogus als rekenblad.</summary>
    /// <remarks>
    /// Alle interventies en al hun feiten, een rij per feit, elk met bron. Kies met '?formaat=' of met Accept: Excel en OpenDocument hebben
    /// alle tabellen, CSV heeft de tabel met interventies. Dezelfde catalogusversie geeft steeds hetzelfde bestand.
    /// </remarks>
    /// <param name="vorm">
    /// In welke vorm: text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Bestand>> RaadpleegCatalogustabellen(Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Wat er is veranderd.</summary>
    /// <remarks>
    /// Alles wat nu een ander antwoord geeft dan toen: met het adres, sinds wanneer, en van elk gewijzigd veld de waarde van toen en van
    /// nu. Ook wat door iets anders veranderde, zoals een bedrag door een andere rekenprijs. Met '?formaat=atom' als nieuwsfeed, voor de
    /// hele catalogus, voor één interventie of voor één basisfunctionaliteit.
    /// </remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<WijzigingenAntwoord>> LijstWijzigingen(LijstWijzigingenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Wat er is veranderd.</summary>
    /// <remarks>
    /// Alles wat nu een ander antwoord geeft dan toen: met het adres, sinds wanneer, en van elk gewijzigd veld de waarde van toen en van
    /// nu. Ook wat door iets anders veranderde, zoals een bedrag door een andere rekenprijs. Met '?formaat=atom' als nieuwsfeed, voor de
    /// hele catalogus, voor één interventie of voor één basisfunctionaliteit.
    /// </remarks>
    /// <param name="vorm">In welke vorm: application/atom+xml.</param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Bestand>> LijstWijzigingenAlsBestand(Bestandsvorm vorm, LijstWijzigingenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Codelijsten.</summary>
    /// <remarks>De codelijsten waar de codes in andere antwoorden uit komen, op volgorde van id.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<CodelijstRegelLijst>> LijstCodelijsten(LijstCodelijstenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstCodelijsten, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<CodelijstRegel> AlleCodelijsten(LijstCodelijstenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstCodelijsten((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén codelijst.</summary>
    /// <remarks>
    /// De codes met label en definitie. Met '?formaat=json-ld' (of 'Accept: application/ld+json') als SKOS-begrippenkader volgens NL-SBB.
    /// </remarks>
    /// <param name="id">Id van de codelijst, zoals erkenningsniveau.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Codelijst>> RaadpleegCodelijst(string id, CancellationToken cancellationToken = default);

    /// <summary>Eén codelijst.</summary>
    /// <remarks>
    /// De codes met label en definitie. Met '?formaat=json-ld' (of 'Accept: application/ld+json') als SKOS-begrippenkader volgens NL-SBB.
    /// </remarks>
    /// <param name="id">Id van de codelijst, zoals erkenningsniveau.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<JsonDocument>> RaadpleegCodelijstAlsLinkedData(string id, CancellationToken cancellationToken = default);

    /// <summary>Kaders.</summary>
    /// <remarks>Lijsten met voorwaarden, criteria en aandachtspunten uit akkoorden en handreikingen, op volgorde van id.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<KadersamenvattingLijst>> LijstKaders(LijstKadersVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Hetzelfde als LijstKaders, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.</summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Kadersamenvatting> AlleKaders(LijstKadersVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstKaders((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén kader.</summary>
    /// <remarks>Met alle punten, wie aan zet is, wat regionaal en wat lokaal gebeurt, en of een datum voorbij is.</remarks>
    /// <param name="id">Id van het kader, zoals randvoorwaarden-ketenaanpak.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Kader>> RaadpleegKader(string id, CancellationToken cancellationToken = default);

    /// <summary>Cijfers over kosten en baten.</summary>
    /// <remarks>
    /// Wat bronnen per onderwerp zeggen over kosten, baten en omvang. Ook wat is gezocht en niet gevonden staat erin, met waarde null.
    /// </remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<KostenBatenLijst>> LijstKostenBaten(LijstKostenBatenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstKostenBaten, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<KostenBaten> AlleKostenBaten(LijstKostenBatenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstKostenBaten((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Mijlpalen.</summary>
    /// <remarks>De momenten in de uitvoering van het akkoord, oudste eerst. 'voorbij' zegt of een moment geweest is.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<MijlpaalLijst>> LijstMijlpalen(LijstMijlpalenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstMijlpalen, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Mijlpaal> AlleMijlpalen(LijstMijlpalenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstMijlpalen((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Wat de werkagenda moet hebben.</summary>
    /// <remarks>Wat de opdracht van een regionale werkagenda vraagt, naar de status van een onderwerp, en het format.</remarks>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<WerkagendaEisen>> RaadpleegWerkagendaEisen(CancellationToken cancellationToken = default);
}

internal sealed class CatalogusAanroepen(Verbinding verbinding) : ICatalogus
{
    public Task<Antwoord<CatalogusAntwoord>> RaadpleegCatalogus(CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "catalogus")
            .DatOpnieuwMag(),
        verbinding.Json.CatalogusAntwoord, cancellationToken);

    public Task<Antwoord<JsonDocument>> RaadpleegCatalogusAlsLinkedData(CancellationToken cancellationToken) => verbinding.LeesLinkedData(
        new Verzoek(HttpMethod.Get, "catalogus")
            .DatOpnieuwMag(),
        cancellationToken);

    public Task<Antwoord<CatalogusDeel>> LeesCatalogus(LeesCatalogusVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "catalogus/interventies")
            .Vraag("cursor", vraag?.Cursor)
            .Vraag("aantal", vraag?.Aantal)
            .Vraag("gewijzigdSinds", vraag?.GewijzigdSinds)
            .DatOpnieuwMag(),
        verbinding.Json.CatalogusDeel, cancellationToken);

    public Task<Antwoord<Stroom<Interventie>>> LeesCatalogusAlsStroom(string? gewijzigdSinds, CancellationToken cancellationToken) => verbinding.Stroom(
        new Verzoek(HttpMethod.Get, "catalogus/interventies")
            .Vraag("gewijzigdSinds", gewijzigdSinds)
            .DatOpnieuwMag(),
        verbinding.Json.Interventie, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegCatalogustabellen(Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, "catalogus/tabellen")
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<WijzigingenAntwoord>> LijstWijzigingen(LijstWijzigingenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "catalogus/wijzigingen")
            .Vraag("gewijzigdSinds", vraag?.GewijzigdSinds)
            .Vraag("interventie", vraag?.Interventie)
            .Vraag("basisfunctionaliteit", vraag?.Basisfunctionaliteit)
            .DatOpnieuwMag(),
        verbinding.Json.WijzigingenAntwoord, cancellationToken);

    public Task<Antwoord<Bestand>> LijstWijzigingenAlsBestand(Bestandsvorm vorm, LijstWijzigingenVraag? vraag, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, "catalogus/wijzigingen")
            .Vraag("gewijzigdSinds", vraag?.GewijzigdSinds)
            .Vraag("interventie", vraag?.Interventie)
            .Vraag("basisfunctionaliteit", vraag?.Basisfunctionaliteit)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<CodelijstRegelLijst>> LijstCodelijsten(LijstCodelijstenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "codelijsten")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .DatOpnieuwMag(),
        verbinding.Json.CodelijstRegelLijst, cancellationToken);

    public Task<Antwoord<Codelijst>> RaadpleegCodelijst(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"codelijsten/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Codelijst, cancellationToken);

    public Task<Antwoord<JsonDocument>> RaadpleegCodelijstAlsLinkedData(string id, CancellationToken cancellationToken) => verbinding.LeesLinkedData(
        new Verzoek(HttpMethod.Get, $"codelijsten/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        cancellationToken);

    public Task<Antwoord<KadersamenvattingLijst>> LijstKaders(LijstKadersVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "kaders")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("basisfunctionaliteit", vraag?.Basisfunctionaliteit)
            .DatOpnieuwMag(),
        verbinding.Json.KadersamenvattingLijst, cancellationToken);

    public Task<Antwoord<Kader>> RaadpleegKader(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"kaders/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.Kader, cancellationToken);

    public Task<Antwoord<KostenBatenLijst>> LijstKostenBaten(LijstKostenBatenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "kosten-baten")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("thema", vraag?.Thema)
            .Vraag("soort", vraag?.Soort)
            .DatOpnieuwMag(),
        verbinding.Json.KostenBatenLijst, cancellationToken);

    public Task<Antwoord<MijlpaalLijst>> LijstMijlpalen(LijstMijlpalenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "mijlpalen")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .DatOpnieuwMag(),
        verbinding.Json.MijlpaalLijst, cancellationToken);

    public Task<Antwoord<WerkagendaEisen>> RaadpleegWerkagendaEisen(CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "werkagenda-eisen")
            .DatOpnieuwMag(),
        verbinding.Json.WerkagendaEisen, cancellationToken);
}

/// <summary>Wat LeesCatalogus zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LeesCatalogusVraag
{
    /// <summary>De 'volgende' uit het vorige antwoord; leeg laten om vooraan te beginnen (hoogstens 200 tekens).</summary>
    public string? Cursor { get; init; }

    /// <summary>Aantal interventies per deel; geldt niet voor ndjson (1 tot en met 100; zonder dit veld 50).</summary>
    public int? Aantal { get; init; }

    /// <summary>
    /// Alleen wat is toegevoegd of gewijzigd sinds deze catalogusversie of sinds het begin van deze dag (UTC) (hoogstens 200 tekens).
    /// </summary>
    public string? GewijzigdSinds { get; init; }
}

/// <summary>Wat LijstWijzigingen zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstWijzigingenVraag
{
    /// <summary>
    /// Catalogusversie uit een eerder antwoord, of een dag (begin van de dag, UTC). Zonder: sinds de laatste tien keer dat de dienst een
    /// andere versie ging gebruiken (hoogstens 200 tekens).
    /// </summary>
    public string? GewijzigdSinds { get; init; }

    /// <summary>Alleen deze interventie: het id, ook als zij intussen is verwijderd (hoogstens 200 tekens).</summary>
    public string? Interventie { get; init; }

    /// <summary>
    /// Alleen deze basisfunctionaliteit: zij zelf, wie er betaalt, haar keten en kaders, en de interventies die erbij horen (hoogstens 200
    /// tekens).
    /// </summary>
    public string? Basisfunctionaliteit { get; init; }
}

/// <summary>Wat LijstCodelijsten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstCodelijstenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }
}

/// <summary>Wat LijstKaders zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstKadersVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Id van een basisfunctionaliteit waarvoor het kader geldt (hoogstens 200 tekens).</summary>
    public string? Basisfunctionaliteit { get; init; }
}

/// <summary>Wat LijstKostenBaten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstKostenBatenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Onderwerp, zoals valpreventie (hoogstens 200 tekens).</summary>
    public string? Thema { get; init; }

    /// <summary>Soort cijfer, zoals kosten of baten (hoogstens 200 tekens).</summary>
    public string? Soort { get; init; }
}

/// <summary>Wat LijstMijlpalen zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstMijlpalenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }
}

/// <summary>
/// Wat er met iets gebeurde. De codes van nu: toegevoegd, gewijzigd, verwijderd. Er kunnen codes bijkomen. Een code die deze client niet
/// kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Aard>))]
public readonly record struct Aard(string Waarde) : ICode<Aard>
{
    /// <summary>De code toegevoegd.</summary>
    public static readonly Aard Toegevoegd = new("toegevoegd");

    /// <summary>De code gewijzigd.</summary>
    public static readonly Aard Gewijzigd = new("gewijzigd");

    /// <summary>De code verwijderd.</summary>
    public static readonly Aard Verwijderd = new("verwijderd");

    /// <inheritdoc />
    public static IReadOnlyList<Aard> Bekend { get; } = [Toegevoegd, Gewijzigd, Verwijderd];

    /// <inheritdoc />
    public static Aard Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wat er in de catalogus staat en hoe volledig dat is.</summary>
public sealed record CatalogusAntwoord
{
    /// <summary>Versie: een hash van de inhoud. Dezelfde feiten hebben altijd dezelfde versie.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Omschrijving.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Dag van de laatste redactie.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>SPDX-id van de licentie op onze beschrijvingen en feiten; bronpagina's houden hun eigen licentie.</summary>
    public required string Licentie { get; init; }

    /// <summary>Aantal per soort.</summary>
    public required CatalogusAantallen Aantallen { get; init; }

    /// <summary>Per veld: van hoeveel interventies het bekend is.</summary>
    public IReadOnlyList<VeldVolledigheid> Volledigheid { get => field ?? []; init; }
}

/// <summary>Aantal per soort.</summary>
public sealed record CatalogusAantallen
{
    /// <summary>Interventies.</summary>
    public required int Interventies { get; init; }

    /// <summary>Basisfunctionaliteiten en punten van de ontwikkelagenda.</summary>
    public required int Basisfunctionaliteiten { get; init; }

    /// <summary>Gezondheidsdoelen.</summary>
    public required int Gezondheidsdoelen { get; init; }

    /// <summary>Gemeenten.</summary>
    public required int Gemeenten { get; init; }

    /// <summary>Regio's van alle soorten.</summary>
    public required int Regios { get; init; }

    /// <summary>Codelijsten.</summary>
    public required int Codelijsten { get; init; }

    /// <summary>Erkenningen bij interventies.</summary>
    public required int Erkenningen { get; init; }

    /// <summary>Gemeten effecten bij interventies.</summary>
    public required int Effecten { get; init; }

    /// <summary>Bedragen bij interventies.</summary>
    public required int Kosten { get; init; }

    /// <summary>Feiten over wie betaalt bij interventies.</summary>
    public required int Financieringsfeiten { get; init; }

    /// <summary>Cijfers over kosten en baten per onderwerp.</summary>
    public required int KostenBaten { get; init; }
}

/// <summary>Een deel van de hele catalogus.</summary>
public sealed record CatalogusDeel
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt; blijft gelijk zolang u met dezelfde cursor doorleest.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal interventies in het geheel.</summary>
    public required int Totaal { get; init; }

    /// <summary>Cursor voor het volgende deel; null bij het laatste.</summary>
    public string? Volgende { get; init; }

    /// <summary>Interventies met alle feiten, op volgorde van id.</summary>
    public IReadOnlyList<Interventie> Resultaten { get => field ?? []; init; }
}

/// <summary>Iets dat is toegevoegd, gewijzigd of verwijderd.</summary>
public sealed record Catalogusverschil
{
    /// <summary>Wat voor iets het is, zoals interventies of basisfunctionaliteiten: het deel van het adres na /v1.</summary>
    public required string Soort { get; init; }

    /// <summary>Id of code ervan.</summary>
    public required string Id { get; init; }

    /// <summary>Adres in deze API, zoals /v1/interventies/otago. Is het verwijderd, dan antwoordt dat adres nu met 404.</summary>
    public required string Adres { get; init; }

    /// <summary>Hoe het heet.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat er met iets gebeurde. De codes van nu: toegevoegd, gewijzigd, verwijderd. Er kunnen codes bijkomen.</summary>
    public required Aard Aard { get; init; }

    /// <summary>Moment waarop deze dienst de versie met de laatste wijziging ging gebruiken.</summary>
    public required DateTimeOffset Sinds { get; init; }

    /// <summary>Bij een wijziging: de velden van het antwoord die nu anders zijn. Anders leeg.</summary>
    public IReadOnlyList<Veldverschil> Velden { get => field ?? []; init; }
}

/// <summary>Een code met uitleg.</summary>
public sealed record CodeUitleg
{
    /// <summary>De code.</summary>
    public required string Id { get; init; }

    /// <summary>Nederlands label.</summary>
    public required string Label { get; init; }

    /// <summary>Wat de code betekent.</summary>
    public required string Definitie { get; init; }

    /// <summary>Waar de definitie staat; leeg als de definitie van ons is.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een codelijst met alle codes.</summary>
public sealed record Codelijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>De codes, in de volgorde van de lijst.</summary>
    public IReadOnlyList<CodeUitleg> Codes { get => field ?? []; init; }
}

/// <summary>Een codelijst in een lijst.</summary>
public sealed record CodelijstRegel
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Aantal codes.</summary>
    public required int Aantal { get; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record CodelijstRegelLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<CodelijstRegel> Resultaten { get => field ?? []; init; }
}

/// <summary>Een lijst voorwaarden, criteria of aandachtspunten uit een akkoord of handreiking.</summary>
public sealed record Kader
{
    /// <summary>Vaste id, zoals regioplan.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Wanneer het geheel volgens de bron is vervuld; null als de bron dat niet zegt.</summary>
    public string? Regel { get; init; }

    /// <summary>Basisfunctionaliteiten waarvoor de lijst geldt; leeg als zij niet over een daarvan gaat.</summary>
    public IReadOnlyList<Verwijzing> GeldtVoor { get => field ?? []; init; }

    /// <summary>De punten, in de volgorde van de bron.</summary>
    public IReadOnlyList<Kaderpunt> Punten { get => field ?? []; init; }

    /// <summary>Wat erbij te weten is, ook als bronnen elkaar tegenspreken.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>Waar de lijst staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een punt van een kader.</summary>
public sealed record Kaderpunt
{
    /// <summary>Id binnen het kader.</summary>
    public required string Id { get; init; }

    /// <summary>Nummer of letter in de bron; null als de bron niet nummert.</summary>
    public string? Nummer { get; init; }

    /// <summary>Wat er gevraagd wordt.</summary>
    public required string Naam { get; init; }

    /// <summary>Uitleg.</summary>
    public string? Uitleg { get; init; }

    /// <summary>Randvoorwaarde of criterium, als de bron het zo noemt.</summary>
    public string? Soort { get; init; }

    /// <summary>Termijn in de woorden van de bron.</summary>
    public string? Tijdpad { get; init; }

    /// <summary>Laatste datum die de bron noemt: een jaar, maand of dag.</summary>
    public string? Uiterlijk { get; init; }

    /// <summary>Of die datum voorbij is; null als er geen datum is.</summary>
    public bool? Voorbij { get; init; }

    /// <summary>Wie aan zet is.</summary>
    public IReadOnlyList<string> Trekkers { get => field ?? []; init; }

    /// <summary>Wat de regio doet.</summary>
    public string? Regionaal { get; init; }

    /// <summary>Wat lokaal gebeurt.</summary>
    public string? Lokaal { get; init; }

    /// <summary>Onderdelen of vragen om langs te lopen.</summary>
    public IReadOnlyList<string> Deelpunten { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een lijst voorwaarden, criteria of aandachtspunten uit een akkoord of handreiking, zonder de punten.</summary>
public sealed record Kadersamenvatting
{
    /// <summary>Vaste id, zoals regioplan.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Hoeveel punten erop staan.</summary>
    public required int AantalPunten { get; init; }

    /// <summary>Basisfunctionaliteiten waarvoor de lijst geldt; leeg als zij niet over een daarvan gaat.</summary>
    public IReadOnlyList<Verwijzing> GeldtVoor { get => field ?? []; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record KadersamenvattingLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<Kadersamenvatting> Resultaten { get => field ?? []; init; }
}

/// <summary>Een cijfer over kosten, baten of omvang dat een bron noemt bij een onderwerp.</summary>
public sealed record KostenBaten
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Onderwerp.</summary>
    public required string Thema { get; init; }

    /// <summary>Soort cijfer, zoals kosten, baten of omvang.</summary>
    public required string Soort { get; init; }

    /// <summary>Wat het cijfer zegt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Het cijfer; null als het is gezocht en niet gevonden.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Bovengrens als de bron een bereik noemt.</summary>
    public decimal? WaardeTot { get; init; }

    /// <summary>Waar het cijfer in is uitgedrukt, zoals euro per jaar; null als de bron dat niet zegt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarover het cijfer gaat (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Wiens kosten of baten het zijn; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    /// <summary>Hoe hard het cijfer is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Wat u moet weten om het cijfer te lezen; null als er niets bij te zeggen is.</summary>
    public string? Noot { get; init; }

    /// <summary>Ids van de interventies waar het cijfer over gaat; leeg als het over het onderwerp als geheel gaat.</summary>
    public IReadOnlyList<string> Interventies { get => field ?? []; init; }

    /// <summary>Waarvoor het cijfer in een zakelijk geval dient; null als het daar niet meetelt.</summary>
    public Rekenrol? Rekenrol { get; init; }

    /// <summary>Bij welke uitkomst het cijfer hoort; null als het geen rol heeft of over een hele euro gaat.</summary>
    public Effectmaatsoort? Maat { get; init; }

    /// <summary>Waar dit staat; null als er geen waarde is.</summary>
    public Vindplaats? Bron { get; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record KostenBatenLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<KostenBaten> Resultaten { get => field ?? []; init; }
}

/// <summary>Een moment in de uitvoering van het akkoord.</summary>
public sealed record Mijlpaal
{
    /// <summary>Het moment in woorden, zo precies als de bron.</summary>
    public required string Moment { get; init; }

    /// <summary>Het eerste moment: een jaar, maand of dag; null als dat onbekend is.</summary>
    public string? Datering { get; init; }

    /// <summary>Het laatste moment, bij een periode of meer momenten.</summary>
    public string? Tot { get; init; }

    /// <summary>Of het laatste moment voorbij is; null als er geen datum is.</summary>
    public bool? Voorbij { get; init; }

    /// <summary>Wat er dan gebeurt.</summary>
    public required string Wat { get; init; }

    /// <summary>Wat erbij te weten is, bijvoorbeeld dat een bron een andere datum noemt.</summary>
    public string? Opmerking { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record MijlpaalLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal in de hele lijst, na filteren.</summary>
    public required int Totaal { get; init; }

    /// <summary>Nummer van deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Grootste aantal op een bladzijde (1 tot en met 100).</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>Wat er op deze bladzijde staat, in vaste volgorde.</summary>
    public IReadOnlyList<Mijlpaal> Resultaten { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst rekenrol (/codelijsten/rekenrol). De codes van nu: aantal-per-deelnemer, euro-per-uitkomst, baten-per-euro. Er
/// kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Rekenrol>))]
public readonly record struct Rekenrol(string Waarde) : ICode<Rekenrol>
{
    /// <summary>De code aantal-per-deelnemer.</summary>
    public static readonly Rekenrol AantalPerDeelnemer = new("aantal-per-deelnemer");

    /// <summary>De code euro-per-uitkomst.</summary>
    public static readonly Rekenrol EuroPerUitkomst = new("euro-per-uitkomst");

    /// <summary>De code baten-per-euro.</summary>
    public static readonly Rekenrol BatenPerEuro = new("baten-per-euro");

    /// <inheritdoc />
    public static IReadOnlyList<Rekenrol> Bekend { get; } = [AantalPerDeelnemer, EuroPerUitkomst, BatenPerEuro];

    /// <inheritdoc />
    public static Rekenrol Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Van hoeveel interventies een veld bekend is.</summary>
public sealed record VeldVolledigheid
{
    /// <summary>Naam van het veld in het antwoord van een interventie.</summary>
    public required string Veld { get; init; }

    /// <summary>Aantal interventies waarvan het bekend is.</summary>
    public required int Bekend { get; init; }

    /// <summary>Aantal interventies waarvan het onbekend is.</summary>
    public required int Onbekend { get; init; }
}

/// <summary>Een veld dat nu anders is.</summary>
public sealed record Veldverschil
{
    /// <summary>Naam van het veld in het antwoord van het adres.</summary>
    public required string Veld { get; init; }

    /// <summary>Een waarde van een soort die van elders volgt.</summary>
    public required JsonElement Was { get; init; }

    /// <summary>Een waarde van een soort die van elders volgt.</summary>
    public required JsonElement Wordt { get; init; }

    /// <summary>
    /// Van een lijst: wat er nu in staat en toen niet; anders leeg. Wat in een lijst is gewijzigd, staat hier en bij eraf.
    /// </summary>
    public IReadOnlyList<JsonElement> Erbij { get => field ?? []; init; }

    /// <summary>Van een lijst: wat er toen in stond en nu niet; anders leeg.</summary>
    public IReadOnlyList<JsonElement> Eraf { get => field ?? []; init; }
}

/// <summary>Wat de werkagenda moet hebben bij onderwerpen met deze status.</summary>
public sealed record WerkagendaEis
{
    /// <summary>Statussen op de agenda waarvoor de eis geldt.</summary>
    public IReadOnlyList<Code> Statussen { get => field ?? []; init; }

    /// <summary>De eis.</summary>
    public required string Eis { get; init; }
}

/// <summary>Wat de opdracht van een regionale werkagenda vraagt.</summary>
public sealed record WerkagendaEisen
{
    /// <summary>Wie de regie heeft.</summary>
    public required string Regie { get; init; }

    /// <summary>Op welke schaal de werkagenda wordt gemaakt.</summary>
    public required string Schaal { get; init; }

    /// <summary>Wie de werkagenda vaststelt.</summary>
    public required string VastgesteldDoor { get; init; }

    /// <summary>Wat erin staat.</summary>
    public IReadOnlyList<string> Inhoud { get => field ?? []; init; }

    /// <summary>Wat wordt gevraagd, naar de status van een onderwerp op de agenda.</summary>
    public IReadOnlyList<WerkagendaEis> Eisen { get => field ?? []; init; }

    /// <summary>Of een regio van een streefwaarde mag afwijken.</summary>
    public required string Afwijken { get; init; }

    /// <summary>De delen van het format, in volgorde.</summary>
    public IReadOnlyList<Werkagendadeel> Opbouw { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>Een deel van het format van de werkagenda: IST, SOLL of GAP.</summary>
public sealed record Werkagendadeel
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>De vraag die dit deel beantwoordt.</summary>
    public required string Vraag { get; init; }

    /// <summary>Wat erin staat.</summary>
    public IReadOnlyList<string> Velden { get => field ?? []; init; }
}

/// <summary>Wat er tussen twee versies van de catalogus is veranderd.</summary>
public sealed record WijzigingenAntwoord
{
    /// <summary>Versie waarmee is vergeleken; null als er toen nog geen catalogus was: dan telt alles als toegevoegd.</summary>
    public string? VanVersie { get; init; }

    /// <summary>Versie van nu.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Wat er nu anders is, op volgorde van soort. Wat is gewijzigd en weer teruggedraaid, staat er niet bij.</summary>
    public IReadOnlyList<Catalogusverschil> Wijzigingen { get => field ?? []; init; }
}
