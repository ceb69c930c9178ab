// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Financiering;

/// <summary>Wie wat betaalt, per onderdeel, met voorwaarden en bron.</summary>
public interface IFinanciering
{
    /// <summary>Wie betaalt welk onderdeel van een basisfunctionaliteit.</summary>
    /// <remarks>Alle onderdelen van de keten, met wat bekend is zonder iets over de situatie te weten.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<FinancieringAntwoord>> RaadpleegFinancieringBasisfunctionaliteit(string id, DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Onderdelen tegen potjes voor een basisfunctionaliteit.</summary>
    /// <remarks>Per onderdeel van de keten: welk potje betaalt, onder voorwaarden betaalt of niet wordt genoemd.</remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Financieringsmatrix>> RaadpleegFinancieringsmatrixBasisfunctionaliteit(string id, DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Verzekeraarsblad van een basisfunctionaliteit.</summary>
    /// <remarks>
    /// Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.
    /// </remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Verzekeraarsblad>> RaadpleegVerzekeraarsbladBasisfunctionaliteit(string id, RaadpleegVerzekeraarsbladBasisfunctionaliteitVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Verzekeraarsblad van een basisfunctionaliteit.</summary>
    /// <remarks>
    /// Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.
    /// </remarks>
    /// <param name="id">Id van de basisfunctionaliteit.</param>
    /// <param name="vorm">
    /// In welke vorm: text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegVerzekeraarsbladBasisfunctionaliteitAlsBestand(string id, Bestandsvorm vorm, RaadpleegVerzekeraarsbladBasisfunctionaliteitVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Onderdelen tegen potjes voor een eigen keuze van interventies.</summary>
    /// <remarks>
    /// Een rij per onderdeel dat een interventie kan invullen. Zonder keten is er één rij met wat bronnen over de interventie zeggen.
    /// </remarks>
    /// <param name="interventie">Id's van de interventies, 1 tot en met 50 (hoogstens 50).</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Financieringsmatrix>> StelFinancieringsmatrixSamen(IReadOnlyList<string> interventie, DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Wie betaalt welk onderdeel in deze situatie.</summary>
    /// <remarks>
    /// Elk onderdeel krijgt een oordeel met de regel, de voorwaarden en de bronnen. Wat u niet noemt, geldt als onbekend en nooit als waar
    /// of onwaar; de vervolgvragen zeggen welk feit het meest zou beslissen.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<FinancieringAntwoord>> ToetsFinanciering(FinancieringstoetsVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Tot en met 100 toetsen in één keer.</summary>
    /// <remarks>
    /// Voor een inkoopsysteem. Is er in één toets iets fout, dan krijgt u alle fouten van alle toetsen en geen antwoorden.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Financieringsreeks>> ToetsFinancieringen(FinancieringsreeksVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>De velden van een situatie.</summary>
    /// <remarks>De vragen, typen en toegestane waarden, zodat een formulier zichzelf kan opbouwen.</remarks>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Situatievelden>> RaadpleegFinancieringsvelden(CancellationToken cancellationToken = default);

    /// <summary>Geldoverzichten.</summary>
    /// <remarks>
    /// Alle regels geld van het Rijk uit de akkoorden, per jaar. Met een gemeente of regio staat erbij wat haar aandeel naar inwoners zou
    /// zijn: een aanwijzing, want de echte verdeling telt meer mee.
    /// </remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<GeldoverzichtLijst>> LijstGeldoverzichten(LijstGeldoverzichtenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstGeldoverzichten, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Geldoverzicht> AlleGeldoverzichten(LijstGeldoverzichtenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstGeldoverzichten((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén geldoverzicht.</summary>
    /// <remarks>De tabel zoals de bron die geeft, met de onderwerpen waar elke regel voor is.</remarks>
    /// <param name="id">Id van het geldoverzicht, zoals spuk-gala.</param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Geldoverzicht>> RaadpleegGeldoverzicht(string id, RaadpleegGeldoverzichtVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Wie betaalt welk onderdeel van een interventie.</summary>
    /// <remarks>
    /// Alles wat bekend is zonder iets over de situatie te weten. Met POST /financieringstoetsen vraagt u het voor één situatie.
    /// </remarks>
    /// <param name="id">Id van de interventie.</param>
    /// <param name="peildatum">De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<FinancieringAntwoord>> RaadpleegFinancieringInterventie(string id, DateOnly? peildatum = null, CancellationToken cancellationToken = default);

    /// <summary>Verzekeraarsblad van een keten.</summary>
    /// <remarks>
    /// Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.
    /// </remarks>
    /// <param name="id">Id van de keten.</param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Verzekeraarsblad>> RaadpleegVerzekeraarsbladKeten(string id, RaadpleegVerzekeraarsbladKetenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Verzekeraarsblad van een keten.</summary>
    /// <remarks>
    /// Per onderdeel: voor wie, sinds wanneer, eigen risico, code en tarief, voorwaarden en bron. Ook als CSV, Excel of OpenDocument.
    /// </remarks>
    /// <param name="id">Id van de keten.</param>
    /// <param name="vorm">
    /// In welke vorm: text/csv, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.oasis.opendocument.spreadsheet.
    /// </param>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Bestand>> RaadpleegVerzekeraarsbladKetenAlsBestand(string id, Bestandsvorm vorm, RaadpleegVerzekeraarsbladKetenVraag? vraag = null, CancellationToken cancellationToken = default);
}

internal sealed class FinancieringAanroepen(Verbinding verbinding) : IFinanciering
{
    public Task<Antwoord<FinancieringAntwoord>> RaadpleegFinancieringBasisfunctionaliteit(string id, DateOnly? peildatum, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"basisfunctionaliteiten/{Verzoek.Deel(id)}/financiering")
            .Vraag("peildatum", peildatum)
            .DatOpnieuwMag(),
        verbinding.Json.FinancieringAntwoord, cancellationToken);

    public Task<Antwoord<Financieringsmatrix>> RaadpleegFinancieringsmatrixBasisfunctionaliteit(string id, DateOnly? peildatum, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"basisfunctionaliteiten/{Verzoek.Deel(id)}/financieringsmatrix")
            .Vraag("peildatum", peildatum)
            .DatOpnieuwMag(),
        verbinding.Json.Financieringsmatrix, cancellationToken);

    public Task<Antwoord<Verzekeraarsblad>> RaadpleegVerzekeraarsbladBasisfunctionaliteit(string id, RaadpleegVerzekeraarsbladBasisfunctionaliteitVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"basisfunctionaliteiten/{Verzoek.Deel(id)}/verzekeraarsblad")
            .Vraag("peildatum", vraag?.Peildatum)
            .Vraag("zorgverzekeraar", vraag?.Zorgverzekeraar)
            .DatOpnieuwMag(),
        verbinding.Json.Verzekeraarsblad, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegVerzekeraarsbladBasisfunctionaliteitAlsBestand(string id, Bestandsvorm vorm, RaadpleegVerzekeraarsbladBasisfunctionaliteitVraag? vraag, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"basisfunctionaliteiten/{Verzoek.Deel(id)}/verzekeraarsblad")
            .Vraag("peildatum", vraag?.Peildatum)
            .Vraag("zorgverzekeraar", vraag?.Zorgverzekeraar)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Financieringsmatrix>> StelFinancieringsmatrixSamen(IReadOnlyList<string> interventie, DateOnly? peildatum, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "financieringsmatrix")
            .Vraag("interventie", interventie)
            .Vraag("peildatum", peildatum)
            .DatOpnieuwMag(),
        verbinding.Json.Financieringsmatrix, cancellationToken);

    public Task<Antwoord<FinancieringAntwoord>> ToetsFinanciering(FinancieringstoetsVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "financieringstoetsen")
            .Met(verzoek, verbinding.Json.FinancieringstoetsVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.FinancieringAntwoord, cancellationToken);

    public Task<Antwoord<Financieringsreeks>> ToetsFinancieringen(FinancieringsreeksVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "financieringstoetsen/_reeks")
            .Met(verzoek, verbinding.Json.FinancieringsreeksVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Financieringsreeks, cancellationToken);

    public Task<Antwoord<Situatievelden>> RaadpleegFinancieringsvelden(CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "financieringstoetsen/velden")
            .DatOpnieuwMag(),
        verbinding.Json.Situatievelden, cancellationToken);

    public Task<Antwoord<GeldoverzichtLijst>> LijstGeldoverzichten(LijstGeldoverzichtenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "geldoverzichten")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("gemeente", vraag?.Gemeente)
            .Vraag("regio", vraag?.Regio)
            .DatOpnieuwMag(),
        verbinding.Json.GeldoverzichtLijst, cancellationToken);

    public Task<Antwoord<Geldoverzicht>> RaadpleegGeldoverzicht(string id, RaadpleegGeldoverzichtVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"geldoverzichten/{Verzoek.Deel(id)}")
            .Vraag("gemeente", vraag?.Gemeente)
            .Vraag("regio", vraag?.Regio)
            .DatOpnieuwMag(),
        verbinding.Json.Geldoverzicht, cancellationToken);

    public Task<Antwoord<FinancieringAntwoord>> RaadpleegFinancieringInterventie(string id, DateOnly? peildatum, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"interventies/{Verzoek.Deel(id)}/financiering")
            .Vraag("peildatum", peildatum)
            .DatOpnieuwMag(),
        verbinding.Json.FinancieringAntwoord, cancellationToken);

    public Task<Antwoord<Verzekeraarsblad>> RaadpleegVerzekeraarsbladKeten(string id, RaadpleegVerzekeraarsbladKetenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"ketens/{Verzoek.Deel(id)}/verzekeraarsblad")
            .Vraag("peildatum", vraag?.Peildatum)
            .Vraag("zorgverzekeraar", vraag?.Zorgverzekeraar)
            .DatOpnieuwMag(),
        verbinding.Json.Verzekeraarsblad, cancellationToken);

    public Task<Antwoord<Bestand>> RaadpleegVerzekeraarsbladKetenAlsBestand(string id, Bestandsvorm vorm, RaadpleegVerzekeraarsbladKetenVraag? vraag, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Get, $"ketens/{Verzoek.Deel(id)}/verzekeraarsblad")
            .Vraag("peildatum", vraag?.Peildatum)
            .Vraag("zorgverzekeraar", vraag?.Zorgverzekeraar)
            .DatOpnieuwMag(),
        vorm, cancellationToken);
}

/// <summary>
/// Wat RaadpleegVerzekeraarsbladBasisfunctionaliteit zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.
/// </summary>
public sealed record RaadpleegVerzekeraarsbladBasisfunctionaliteitVraag
{
    /// <summary>De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Naam of id van een zorgverzekeraar; dan staat diens inkoop erbij (hoogstens 200 tekens).</summary>
    public string? Zorgverzekeraar { get; init; }
}

/// <summary>Wat LijstGeldoverzichten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstGeldoverzichtenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Naam of code van een gemeente, zoals Amsterdam of GM0363 (hoogstens 200 tekens).</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals Twente of IZA09 (hoogstens 200 tekens).</summary>
    public string? Regio { get; init; }
}

/// <summary>Wat RaadpleegGeldoverzicht zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record RaadpleegGeldoverzichtVraag
{
    /// <summary>Naam of code van een gemeente, zoals Amsterdam of GM0363 (hoogstens 200 tekens).</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals Twente of IZA09 (hoogstens 200 tekens).</summary>
    public string? Regio { get; init; }
}

/// <summary>Wat RaadpleegVerzekeraarsbladKeten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record RaadpleegVerzekeraarsbladKetenVraag
{
    /// <summary>De dag waarover de vraag gaat; zonder peildatum vandaag in Nederland.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Naam of id van een zorgverzekeraar; dan staat diens inkoop erbij (hoogstens 200 tekens).</summary>
    public string? Zorgverzekeraar { get; init; }
}

/// <summary>Wat het oordeel op een onderdeel wordt bij een van deze antwoorden.</summary>
public sealed record Antwoorduitkomst
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>De antwoorden: keuzes, of ja en nee. Leeg bij een getal.</summary>
    public IReadOnlyList<string> Keuzes { get => field ?? []; init; }

    /// <summary>Laagste getal; null bij een keuze.</summary>
    public int? Van { get; init; }

    /// <summary>Hoogste getal; null bij een keuze.</summary>
    public int? TotEnMet { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }
}

/// <summary>Een prestatie die gedeclareerd kan worden, of een lokaal tarief als voorbeeld.</summary>
public sealed record Betaaltitel
{
    /// <summary>Code van de prestatie; null als die niet gevonden is.</summary>
    public string? Code { get; init; }

    /// <summary>Wat er betaald wordt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Soort bedrag in woorden, zoals maximumtarief van de NZa of deel van een andere betaling.</summary>
    public required string Soort { get; init; }

    /// <summary>Beleidsregel of beschikking van de NZa; null als die niet gevonden is.</summary>
    public string? Beleidsregel { get; init; }

    /// <summary>
    /// Bedrag in euro: het nieuwste dat op de peildatum bekend was. Null bij een vrij tarief, als het deel is van een andere betaling of
    /// als het niet gevonden is.
    /// </summary>
    public decimal? TariefEuro { get; init; }

    /// <summary>Waarvoor het bedrag geldt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar van het tarief (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}

/// <summary>Een duiding van het Zorginstituut, of het feit dat er geen is gevonden.</summary>
public sealed record Duiding
{
    /// <summary>Id van de duiding.</summary>
    public required string Id { get; init; }

    /// <summary>False als er een is gevraagd maar de uitkomst niet is gevonden.</summary>
    public required bool Gevonden { get; init; }

    /// <summary>Titel; null als er geen is gevonden.</summary>
    public string? Titel { get; init; }

    /// <summary>Jaar, maand of dag; null als dat onbekend is.</summary>
    public string? Peilmoment { get; init; }

    /// <summary>Wat de duiding zegt.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Adres; null als dat er niet is.</summary>
    public string? Url { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}

/// <summary>Wie welk onderdeel betaalt.</summary>
public sealed record FinancieringAntwoord
{
    /// <summary>Versie van de catalogus; dezelfde vraag geeft bij dezelfde versie hetzelfde antwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De dag waarover het antwoord gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Id van de interventie; null als de vraag daar niet over ging.</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit; null als de vraag daar niet over ging.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van de keten; null als de vraag daar niet over ging.</summary>
    public string? Keten { get; init; }

    /// <summary>Het antwoord in een paar zinnen: wie wat betaalt, waar het nog van afhangt en voor wat het eigen risico geldt.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>Eén oordeel per onderdeel, in de volgorde van de keten.</summary>
    public IReadOnlyList<Onderdeeloordeel> Oordelen { get => field ?? []; init; }

    /// <summary>Wat voor het geheel geldt als onderdelen bij verschillende partijen uitkomen; anders null.</summary>
    public Kaderregel? Geheel { get; init; }

    /// <summary>Welke onbekende feiten iets zouden beslissen, het meest beslissende eerst.</summary>
    public IReadOnlyList<Vervolgvraag> Vervolgvragen { get => field ?? []; init; }

    /// <summary>Het algemene kader, als geen keten beschrijft waar de vraag over gaat. Geen oordeel over vergoeding.</summary>
    public IReadOnlyList<Kaderregel> Kader { get => field ?? []; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen, los van de regels.</summary>
    public IReadOnlyList<Financieringsfeit> Feiten { get => field ?? []; init; }

    /// <summary>Velden van de situatie die bij geen van deze onderdelen meetellen.</summary>
    public IReadOnlyList<string> NietGebruikt { get => field ?? []; init; }

    /// <summary>Wat u moet weten voor u het antwoord gebruikt.</summary>
    public IReadOnlyList<Waarschuwing> Waarschuwingen { get => field ?? []; init; }
}

/// <summary>Een bron bij een financieringsoordeel.</summary>
public sealed record FinancieringBron
{
    /// <summary>Id van de bron.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Uitgever; null als die onbekend is.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron bedoeld is.</summary>
    public string? Plek { get; init; }

    /// <summary>Adres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Jaar, maand of dag van de bron; null als dat onbekend is.</summary>
    public string? Peilmoment { get; init; }
}

/// <summary>Wat een bron over de betaling van deze interventie zegt. Dit is een feit met bron, geen oordeel van de toets.</summary>
public sealed record Financieringsfeit
{
    /// <summary>Waar het over gaat, in de woorden van de bron.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>
    /// Een code uit de codelijst grondslag (/codelijsten/grondslag). De codes van nu: zvw, aanvullende-verzekering, wmo, wpg, jeugdwet,
    /// wlz, spuk, eigen-bijdrage, anders. Er kunnen codes bijkomen.
    /// </summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Wat de bron zegt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}

/// <summary>Onderdelen tegen potjes, zoals bekend zonder situatie.</summary>
public sealed record Financieringsmatrix
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De dag waarover de matrix gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De kolommen.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Eén rij per onderdeel.</summary>
    public IReadOnlyList<Matrixrij> Rijen { get => field ?? []; init; }
}

/// <summary>De antwoorden op een reeks toetsen, in dezelfde volgorde.</summary>
public sealed record Financieringsreeks
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Eén antwoord per toets.</summary>
    public IReadOnlyList<FinancieringAntwoord> Antwoorden { get => field ?? []; init; }
}

/// <summary>Meer toetsen in één aanvraag.</summary>
public sealed record FinancieringsreeksVerzoek
{
    /// <summary>De toetsen, 1 tot en met 100 (hoogstens 100).</summary>
    public required IReadOnlyList<FinancieringstoetsVerzoek> Toetsen { get; init; }
}

/// <summary>Wat een regel van een geldoverzicht in één jaar geeft, voor het hele land.</summary>
public sealed record Geldbedrag
{
    /// <summary>Id van het geldoverzicht.</summary>
    public required string Overzicht { get; init; }

    /// <summary>Id van de regel.</summary>
    public required string Regel { get; init; }

    /// <summary>Naam van de regel.</summary>
    public required string Naam { get; init; }

    /// <summary>Titel van het overzicht.</summary>
    public required string Titel { get; init; }

    /// <summary>Het jaar (1900 tot en met 2100).</summary>
    public required int Jaar { get; init; }

    /// <summary>Of het bedrag in de kolom 'structureel' staat, voor alle latere jaren.</summary>
    public required bool Structureel { get; init; }

    /// <summary>Miljoen euro; null als het overzicht voor dit jaar geen bedrag noemt.</summary>
    public decimal? MiljoenEuro { get; init; }

    /// <summary>Bronnen van het overzicht.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Het gebied waarvoor een aandeel is berekend.</summary>
public sealed record Geldgebied
{
    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Inwoners van het gebied.</summary>
    public required int Inwoners { get; init; }

    /// <summary>Inwoners van alle gemeenten samen.</summary>
    public required int InwonersNederland { get; init; }

    /// <summary>Aandeel in procenten.</summary>
    public required decimal Procent { get; init; }

    /// <summary>Wat er aan het aandeel ontbreekt.</summary>
    public required string Toelichting { get; init; }
}

/// <summary>Een tabel met geld van het Rijk per jaar, zoals een bron die geeft.</summary>
public sealed record Geldoverzicht
{
    /// <summary>Vaste id, zoals spuk-gala.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar het geld voor is.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>De kolommen: een jaar, of structureel voor de jaren na het laatste.</summary>
    public IReadOnlyList<string> Perioden { get => field ?? []; init; }

    /// <summary>De regels van de tabel.</summary>
    public IReadOnlyList<Geldregel> Regels { get => field ?? []; init; }

    /// <summary>Wat erbij te weten is, ook als een bron zichzelf tegenspreekt en hoe het geld wordt verdeeld.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>Voor welk gebied een aandeel is berekend; null als u er geen noemde of als de inwoners niet bekend zijn.</summary>
    public Geldgebied? Gebied { get; init; }

    /// <summary>Waar de tabel staat.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record GeldoverzichtLijst
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
    public IReadOnlyList<Geldoverzicht> Resultaten { get => field ?? []; init; }
}

/// <summary>Wat een regel in één periode geeft.</summary>
public sealed record Geldperiode
{
    /// <summary>Jaar, of structureel.</summary>
    public required string Periode { get; init; }

    /// <summary>Miljoen euro in het hele land; null als de tabel voor deze periode geen bedrag noemt.</summary>
    public decimal? MiljoenEuro { get; init; }

    /// <summary>
    /// Aandeel van het gebied naar inwoners, in miljoen euro; null zonder gebied of bedrag. Een aanwijzing, geen toezegging.
    /// </summary>
    public decimal? AandeelMiljoenEuro { get; init; }
}

/// <summary>Eén regel van een geldoverzicht.</summary>
public sealed record Geldregel
{
    /// <summary>Id van de regel.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Groep in de tabel; null als de tabel er geen heeft.</summary>
    public string? Groep { get; init; }

    /// <summary>Namen van de onderwerpen waar dit geld voor is.</summary>
    public IReadOnlyList<string> Onderwerpen { get => field ?? []; init; }

    /// <summary>Per periode.</summary>
    public IReadOnlyList<Geldperiode> Bedragen { get => field ?? []; init; }
}

/// <summary>Een voorwaarde, en of eraan is voldaan.</summary>
public sealed record Getoetstevoorwaarde
{
    /// <summary>Veld van de situatie; null bij een voorwaarde waar geen veld naar vraagt.</summary>
    public string? Veld { get; init; }

    /// <summary>De voorwaarde in woorden.</summary>
    public required string Voorwaarde { get; init; }

    /// <summary>
    /// Een code uit de codelijst voorwaardestatus (/codelijsten/voorwaardestatus). De codes van nu: voldaan, niet-voldaan, onbekend. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Voorwaardestatus Status { get; init; }
}

/// <summary>Wat een bron zegt over de inkoop van de genoemde zorgverzekeraar.</summary>
public sealed record Inkoop
{
    /// <summary>Wat de verzekeraar inkoopt of vergoedt.</summary>
    public required string Tekst { get; init; }

    /// <summary>Eerste dag; null als de bron die niet noemt.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag; null als de bron die niet noemt.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}

/// <summary>Een regel uit het algemene kader: welke partij bij welke preventie hoort. Dit is geen oordeel over vergoeding.</summary>
public sealed record Kaderregel
{
    /// <summary>Id van de regel.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Een code uit de codelijst verantwoordelijke (/codelijsten/verantwoordelijke). De codes van nu: gemeente, zorgverzekeraar,
    /// zorgkantoor, gezamenlijk, inwoner. Er kunnen codes bijkomen.
    /// </summary>
    public required Verantwoordelijke Verantwoordelijke { get; init; }

    /// <summary>De wetten.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>
    /// Een code uit de codelijst zekerheid (/codelijsten/zekerheid). De codes van nu: wet, bron, deels-afgeleid, afgeleid-uit-kader,
    /// onbeslist, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>De regel in een gewone zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst leegreden (/codelijsten/leegreden). De codes van nu: hangt-af-van-uw-antwoord, niet-in-onze-bronnen,
/// niet-van-toepassing. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Leegreden>))]
public readonly record struct Leegreden(string Waarde) : ICode<Leegreden>
{
    /// <summary>De code hangt-af-van-uw-antwoord.</summary>
    public static readonly Leegreden HangtAfVanUwAntwoord = new("hangt-af-van-uw-antwoord");

    /// <summary>De code niet-in-onze-bronnen.</summary>
    public static readonly Leegreden NietInOnzeBronnen = new("niet-in-onze-bronnen");

    /// <summary>De code niet-van-toepassing.</summary>
    public static readonly Leegreden NietVanToepassing = new("niet-van-toepassing");

    /// <inheritdoc />
    public static IReadOnlyList<Leegreden> Bekend { get; } = [HangtAfVanUwAntwoord, NietInOnzeBronnen, NietVanToepassing];

    /// <inheritdoc />
    public static Leegreden Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Waarom iets leeg is: het hangt af van uw antwoord, het staat niet in onze bronnen, of het is hier niet van toepassing. Null waar wel
/// iets staat.
/// </summary>
public sealed record Leegtes
{
    /// <summary>Waarom de verantwoordelijke leeg is.</summary>
    public Leegreden? Verantwoordelijke { get; init; }

    /// <summary>Waarom er geen betaaltitels zijn.</summary>
    public Leegreden? Betaaltitels { get; init; }

    /// <summary>Waarom het eigen risico leeg is.</summary>
    public Leegreden? EigenRisico { get; init; }

    /// <summary>Waarom de eigen bijdrage leeg is.</summary>
    public Leegreden? EigenBijdrage { get; init; }

    /// <summary>Waarom de eerste dag leeg is.</summary>
    public Leegreden? GeldigVan { get; init; }

    /// <summary>Waarom de laatste dag leeg is.</summary>
    public Leegreden? GeldigTot { get; init; }
}

/// <summary>Wat één potje voor één onderdeel doet.</summary>
public sealed record Matrixcel
{
    /// <summary>
    /// Een code uit de codelijst grondslag (/codelijsten/grondslag). De codes van nu: zvw, aanvullende-verzekering, wmo, wpg, jeugdwet,
    /// wlz, spuk, eigen-bijdrage, anders. Er kunnen codes bijkomen.
    /// </summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>
    /// Een code uit de codelijst matrixstatus (/codelijsten/matrixstatus). De codes van nu: niet-genoemd, volgens-bron, onder-voorwaarden,
    /// betaalt. Er kunnen codes bijkomen.
    /// </summary>
    public required Matrixstatus Status { get; init; }
}

/// <summary>Eén onderdeel in de matrix.</summary>
public sealed record Matrixrij
{
    /// <summary>Id van de interventie; null in de matrix van een keten.</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van het onderdeel; 'geheel' als geen keten het beschrijft.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Stap in de keten.</summary>
    public int? Stap { get; init; }

    /// <summary>Id van de keten.</summary>
    public string? Keten { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>
    /// Een code uit de codelijst zekerheid (/codelijsten/zekerheid). De codes van nu: wet, bron, deels-afgeleid, afgeleid-uit-kader,
    /// onbeslist, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Het oordeel in gewone zinnen.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Eén cel per potje, in de volgorde van de kolommen.</summary>
    public IReadOnlyList<Matrixcel> Cellen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst matrixstatus (/codelijsten/matrixstatus). De codes van nu: niet-genoemd, volgens-bron, onder-voorwaarden,
/// betaalt. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Matrixstatus>))]
public readonly record struct Matrixstatus(string Waarde) : ICode<Matrixstatus>
{
    /// <summary>De code niet-genoemd.</summary>
    public static readonly Matrixstatus NietGenoemd = new("niet-genoemd");

    /// <summary>De code volgens-bron.</summary>
    public static readonly Matrixstatus VolgensBron = new("volgens-bron");

    /// <summary>De code onder-voorwaarden.</summary>
    public static readonly Matrixstatus OnderVoorwaarden = new("onder-voorwaarden");

    /// <summary>De code betaalt.</summary>
    public static readonly Matrixstatus Betaalt = new("betaalt");

    /// <inheritdoc />
    public static IReadOnlyList<Matrixstatus> Bekend { get; } = [NietGenoemd, VolgensBron, OnderVoorwaarden, Betaalt];

    /// <inheritdoc />
    public static Matrixstatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wie één onderdeel betaalt in deze situatie, en waarom.</summary>
public sealed record Onderdeeloordeel
{
    /// <summary>Id van het onderdeel; 'geheel' als geen keten het beschrijft.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Id van de keten; null als geen keten het beschrijft.</summary>
    public string? Keten { get; init; }

    /// <summary>Stap in de keten; 0 is werk dat langs de hele keten loopt.</summary>
    public int? Stap { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Wat nog kan; één waarde als het beslist is.</summary>
    public IReadOnlyList<Financieringsoordeel> MogelijkeOordelen { get => field ?? []; init; }

    /// <summary>De regel die beslist, of alle regels die nog kunnen beslissen.</summary>
    public IReadOnlyList<Toegepasteregel> Regels { get => field ?? []; init; }

    /// <summary>Wet of potje waaruit betaald wordt of kan worden.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Partij die verantwoordelijk is; null als dat niet vaststaat.</summary>
    public Verantwoordelijke? Verantwoordelijke { get; init; }

    /// <summary>De voorwaarden en of eraan voldaan is; onbekend als het antwoord ontbreekt.</summary>
    public IReadOnlyList<Getoetstevoorwaarde> Voorwaarden { get => field ?? []; init; }

    /// <summary>Waar het oordeel van uitgaat omdat u er niets over zei, zoals de leeftijd waarvoor het onderdeel is bedoeld.</summary>
    public IReadOnlyList<string> Uitgangspunten { get => field ?? []; init; }

    /// <summary>
    /// Voorwaarden die de bron ook noemt en waar de toets niet naar vraagt; staat het oordeel open, dan van de gunstigste regel.
    /// </summary>
    public IReadOnlyList<string> NietGetoetst { get => field ?? []; init; }

    /// <summary>Prestaties en tarieven. Een NZa-tarief is een maximum, geen prijs.</summary>
    public IReadOnlyList<Betaaltitel> Betaaltitels { get => field ?? []; init; }

    /// <summary>
    /// Of het eigen risico geldt voor elke verzekerde uitkomst die nog kan; null als dat niet zo is. Het veld leeg zegt waarom.
    /// </summary>
    public bool? EigenRisico { get; init; }

    /// <summary>Wat de wet of de verzekeraar over het eigen risico zegt; null als de Zvw hier niet betaalt.</summary>
    public string? EigenRisicoToelichting { get; init; }

    /// <summary>Of er een eigen bijdrage is; null als dat niet vaststaat. Het veld leeg zegt waarom.</summary>
    public bool? EigenBijdrage { get; init; }

    /// <summary>Hoe hoog de eigen bijdrage is, in woorden.</summary>
    public string? EigenBijdrageToelichting { get; init; }

    /// <summary>De duiding waar het oordeel op rust; null als de bronnen er geen noemen.</summary>
    public Duiding? Duiding { get; init; }

    /// <summary>Wie het mag uitvoeren; staat het oordeel open, dan van de gunstigste regel.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Wie mag verwijzen; staat het oordeel open, dan van de gunstigste regel.</summary>
    public IReadOnlyList<string> Verwijzers { get => field ?? []; init; }

    /// <summary>
    /// Eerste dag waarop de regel geldt; staat het oordeel open, dan van de verzekerde uitkomsten. Het veld leeg zegt waarom het null is.
    /// </summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag waarop de regel geldt; null als er geen einde is afgesproken.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>
    /// Een code uit de codelijst zekerheid (/codelijsten/zekerheid). De codes van nu: wet, bron, deels-afgeleid, afgeleid-uit-kader,
    /// onbeslist, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Het oordeel in gewone zinnen.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat een lezer er verder bij moet weten.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>Geld van het Rijk hiervoor in het jaar van de peildatum, voor het hele land.</summary>
    public IReadOnlyList<Geldbedrag> Geld { get => field ?? []; init; }

    /// <summary>
    /// Waarom iets leeg is: het hangt af van uw antwoord, het staat niet in onze bronnen, of het is hier niet van toepassing. Null waar wel
    /// iets staat.
    /// </summary>
    public required Leegtes Leeg { get; init; }

    /// <summary>Id van een eerder onderdeel in dit antwoord dat hetzelfde aanbod is; tel de twee één keer. Anders null.</summary>
    public string? ZelfdeAls { get; init; }

    /// <summary>Het programma waar het om gaat; null als er geen is genoemd of bekend.</summary>
    public Programma? Programma { get; init; }

    /// <summary>Wat bronnen zeggen over de inkoop van de genoemde zorgverzekeraar.</summary>
    public IReadOnlyList<Inkoop> Inkoop { get => field ?? []; init; }

    /// <summary>Alle bronnen van de regels.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Het programma waar het om gaat, en of het aan de eisen van het onderdeel voldoet. Dat is iets anders dan een erkenning.
/// </summary>
public sealed record Programma
{
    /// <summary>Waarde van het veld variant.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van het programma of de variant.</summary>
    public required string Naam { get; init; }

    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>De eisen waaraan het programma is gehouden.</summary>
    public string? Kader { get; init; }

    /// <summary>voldoet, voldoet-na-aanpassing of onduidelijk; null als er geen beoordeling is.</summary>
    public string? Uitkomst { get; init; }

    /// <summary>Jaar, maand of dag van de beoordeling; null als dat onbekend is.</summary>
    public string? Peilmoment { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar dit is gelezen.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Een veld van de situatie, met de vraag en de toegestane antwoorden.</summary>
public sealed record Situatieveld
{
    /// <summary>Naam van het veld in de situatie.</summary>
    public required string Veld { get; init; }

    /// <summary>Korte naam.</summary>
    public required string Label { get; init; }

    /// <summary>De vraag zoals u die aan iemand stelt.</summary>
    public required string Vraag { get; init; }

    /// <summary>
    /// Een code uit de codelijst veldtype (/codelijsten/veldtype). De codes van nu: getal, ja-nee, keuze. Er kunnen codes bijkomen.
    /// </summary>
    public required Veldtype Type { get; init; }

    /// <summary>Laagste getal.</summary>
    public int? Minimum { get; init; }

    /// <summary>Hoogste getal.</summary>
    public int? Maximum { get; init; }

    /// <summary>Toegestane waarden bij een keuze.</summary>
    public IReadOnlyList<Code> Waarden { get => field ?? []; init; }

    /// <summary>True als het veld het antwoord verfijnt: wie het weglaat, vraagt naar het onderdeel in het algemeen.</summary>
    public required bool Verfijning { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Alle velden van een situatie, in de volgorde waarin u ernaar kunt vragen.</summary>
public sealed record Situatievelden
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De velden.</summary>
    public IReadOnlyList<Situatieveld> Velden { get => field ?? []; init; }
}

/// <summary>Een regel die beslist of nog kan beslissen.</summary>
public sealed record Toegepasteregel
{
    /// <summary>Id van de regel.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>De regel in woorden.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>
/// Een code uit de codelijst veldtype (/codelijsten/veldtype). De codes van nu: getal, ja-nee, keuze. Er kunnen codes bijkomen. Een code
/// die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Veldtype>))]
public readonly record struct Veldtype(string Waarde) : ICode<Veldtype>
{
    /// <summary>De code getal.</summary>
    public static readonly Veldtype Getal = new("getal");

    /// <summary>De code ja-nee.</summary>
    public static readonly Veldtype JaNee = new("ja-nee");

    /// <summary>De code keuze.</summary>
    public static readonly Veldtype Keuze = new("keuze");

    /// <inheritdoc />
    public static IReadOnlyList<Veldtype> Bekend { get; } = [Getal, JaNee, Keuze];

    /// <inheritdoc />
    public static Veldtype Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst verantwoordelijke (/codelijsten/verantwoordelijke). De codes van nu: gemeente, zorgverzekeraar, zorgkantoor,
/// gezamenlijk, inwoner. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Verantwoordelijke>))]
public readonly record struct Verantwoordelijke(string Waarde) : ICode<Verantwoordelijke>
{
    /// <summary>De code gemeente.</summary>
    public static readonly Verantwoordelijke Gemeente = new("gemeente");

    /// <summary>De code zorgverzekeraar.</summary>
    public static readonly Verantwoordelijke Zorgverzekeraar = new("zorgverzekeraar");

    /// <summary>De code zorgkantoor.</summary>
    public static readonly Verantwoordelijke Zorgkantoor = new("zorgkantoor");

    /// <summary>De code gezamenlijk.</summary>
    public static readonly Verantwoordelijke Gezamenlijk = new("gezamenlijk");

    /// <summary>De code inwoner.</summary>
    public static readonly Verantwoordelijke Inwoner = new("inwoner");

    /// <inheritdoc />
    public static IReadOnlyList<Verantwoordelijke> Bekend { get; } = [Gemeente, Zorgverzekeraar, Zorgkantoor, Gezamenlijk, Inwoner];

    /// <inheritdoc />
    public static Verantwoordelijke Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een vraag waarvan het antwoord iets zou beslissen of verfijnen.</summary>
public sealed record Vervolgvraag
{
    /// <summary>Een veld van de situatie, met de vraag en de toegestane antwoorden.</summary>
    public required Situatieveld Veld { get; init; }

    /// <summary>Voor hoeveel onderdelen het antwoord het oordeel beslist; een half onderdeel is: bij de helft van de antwoorden.</summary>
    public required decimal Beslist { get; init; }

    /// <summary>Voor hoeveel onderdelen een antwoord het oordeel verandert.</summary>
    public required int Verandert { get; init; }

    /// <summary>De onderdelen waarvoor het antwoord telt.</summary>
    public IReadOnlyList<string> Onderdelen { get => field ?? []; init; }

    /// <summary>Wat het oordeel op elk van die onderdelen wordt, per groep van antwoorden.</summary>
    public IReadOnlyList<Antwoorduitkomst> Uitkomsten { get => field ?? []; init; }
}

/// <summary>Wat een zorgverzekeraar over één onderwerp moet weten: elke regel waardoor een onderdeel verzekerde zorg kan zijn.</summary>
public sealed record Verzekeraarsblad
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Naam van de keten of basisfunctionaliteit.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>De dag waarover het gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Id van de verzekeraar van wie de inkoop erbij staat; null voor alleen de algemene regels.</summary>
    public string? Zorgverzekeraar { get; init; }

    /// <summary>De regels, in de volgorde van de keten.</summary>
    public IReadOnlyList<Verzekeraarsrij> Rijen { get => field ?? []; init; }
}

/// <summary>Eén regel op het blad.</summary>
public sealed record Verzekeraarsrij
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Id van de regel.</summary>
    public required string Regel { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Voor wie het geldt, voorwaarde voor voorwaarde; leeg voor iedereen.</summary>
    public IReadOnlyList<string> VoorWie { get => field ?? []; init; }

    /// <summary>Eerste dag waarop de regel geldt.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag waarop de regel geldt; null als er geen einde is.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Of het eigen risico geldt vanaf 18 jaar; null als dat afhangt van wie het doet of niet in onze bronnen staat.</summary>
    public bool? EigenRisico { get; init; }

    /// <summary>Wat de wet of de verzekeraar erover zegt.</summary>
    public string? EigenRisicoToelichting { get; init; }

    /// <summary>Codes en tarieven.</summary>
    public IReadOnlyList<Betaaltitel> Betaaltitels { get => field ?? []; init; }

    /// <summary>Voorwaarden uit de bron waar de toets niet naar vraagt.</summary>
    public IReadOnlyList<string> Voorwaarden { get => field ?? []; init; }

    /// <summary>Wet of potje.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>De regel in gewone woorden.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst voorwaardestatus (/codelijsten/voorwaardestatus). De codes van nu: voldaan, niet-voldaan, onbekend. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Voorwaardestatus>))]
public readonly record struct Voorwaardestatus(string Waarde) : ICode<Voorwaardestatus>
{
    /// <summary>De code voldaan.</summary>
    public static readonly Voorwaardestatus Voldaan = new("voldaan");

    /// <summary>De code niet-voldaan.</summary>
    public static readonly Voorwaardestatus NietVoldaan = new("niet-voldaan");

    /// <summary>De code onbekend.</summary>
    public static readonly Voorwaardestatus Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Voorwaardestatus> Bekend { get; } = [Voldaan, NietVoldaan, Onbekend];

    /// <inheritdoc />
    public static Voorwaardestatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Iets om te weten voordat u het antwoord gebruikt.</summary>
public sealed record Waarschuwing
{
    /// <summary>Vaste code, in kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>De waarschuwing in een of twee zinnen.</summary>
    public required string Melding { get; init; }
}

/// <summary>
/// Een code uit de codelijst zekerheid (/codelijsten/zekerheid). De codes van nu: wet, bron, deels-afgeleid, afgeleid-uit-kader, onbeslist,
/// onbekend. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Zekerheid>))]
public readonly record struct Zekerheid(string Waarde) : ICode<Zekerheid>
{
    /// <summary>De code wet.</summary>
    public static readonly Zekerheid Wet = new("wet");

    /// <summary>De code bron.</summary>
    public static readonly Zekerheid Bron = new("bron");

    /// <summary>De code deels-afgeleid.</summary>
    public static readonly Zekerheid DeelsAfgeleid = new("deels-afgeleid");

    /// <summary>De code afgeleid-uit-kader.</summary>
    public static readonly Zekerheid AfgeleidUitKader = new("afgeleid-uit-kader");

    /// <summary>De code onbeslist.</summary>
    public static readonly Zekerheid Onbeslist = new("onbeslist");

    /// <summary>De code onbekend.</summary>
    public static readonly Zekerheid Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Zekerheid> Bekend { get; } = [Wet, Bron, DeelsAfgeleid, AfgeleidUitKader, Onbeslist, Onbekend];

    /// <inheritdoc />
    public static Zekerheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
