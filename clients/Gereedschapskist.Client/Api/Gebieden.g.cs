// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Gebieden;

/// <summary>Gemeenten en regio's.</summary>
public interface IGebieden
{
    /// <summary>Gemeenten.</summary>
    /// <remarks>Alle gemeenten, op volgorde van CBS-code, te beperken tot een provincie, een regio of een deel van de naam.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<GemeenteLijst>> LijstGemeenten(LijstGemeentenVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Hetzelfde als LijstGemeenten, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.
    /// </summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Gemeente> AlleGemeenten(LijstGemeentenVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstGemeenten((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén gemeente.</summary>
    /// <remarks>
    /// Een gemeente met inwoners en de regio's waar zij in ligt. 'beeld' zegt met wie zij aan tafel zit, en wat elke basisfunctionaliteit
    /// hier vraagt: de norm uitgerekend, het landelijke geld met het aandeel naar inwoners, de keten, en de lijsten die gelden.
    /// </remarks>
    /// <param name="code">CBS-code van de gemeente, zoals GM0344.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Gemeente>> RaadpleegGemeente(string code, CancellationToken cancellationToken = default);

    /// <summary>Regio's.</summary>
    /// <remarks>IZA-, GGD-, zorgkantoor-, veiligheids- en jeugdregio's met hun gemeenten, op volgorde van code.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<RegioLijst>> LijstRegios(LijstRegiosVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Hetzelfde als LijstRegios, maar dan alle bladzijden na elkaar; de volgende wordt pas gevraagd als u zo ver bent.</summary>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De resultaten, in dezelfde volgorde.</returns>
    /// <exception cref="ProbleemException">De API meldde een probleem.</exception>
    IAsyncEnumerable<Regio> AlleRegios(LijstRegiosVraag? vraag = null, CancellationToken cancellationToken = default) => Bladzijden.Alle(
        vraag?.Pagina ?? 1,
        (pagina, token) => LijstRegios((vraag ?? new()) with { Pagina = pagina, PaginaGrootte = vraag?.PaginaGrootte ?? 100 }, token),
        lijst => (lijst.Resultaten, lijst.Totaal, lijst.PaginaGrootte),
        cancellationToken);

    /// <summary>Eén regio.</summary>
    /// <remarks>
    /// Een regio met haar gemeenten en wie het mandaat heeft. 'beeld' zegt waar andere indelingen anders lopen en wat dat betekent, en wat
    /// elke basisfunctionaliteit hier vraagt: de norm opgeteld, het landelijke geld met het aandeel naar inwoners, de keten, en de lijsten
    /// die gelden.
    /// </remarks>
    /// <param name="code">Code van de regio, zoals IZA09.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<Regio>> RaadpleegRegio(string code, CancellationToken cancellationToken = default);

    /// <summary>Toets een register.</summary>
    /// <remarks>
    /// Stuur wat er in een regio wordt aangeboden: interventie, gemeente, aanbieder, capaciteit, deelnemers, betaler en periode. U krijgt
    /// de regels terug zoals wij ze lezen, en per basisfunctionaliteit hoeveel deelnemers er zijn naast wat het akkoord vraagt, in welke
    /// gemeenten niets is, en wat hun buren hebben. Klopt er iets niet, dan krijgt u van elke regel wat er mis is en geen enkele uitkomst.
    /// Er wordt niets bewaard.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Register>> ToetsRegister(RegistertoetsVerzoek verzoek, CancellationToken cancellationToken = default);
}

internal sealed class GebiedenAanroepen(Verbinding verbinding) : IGebieden
{
    public Task<Antwoord<GemeenteLijst>> LijstGemeenten(LijstGemeentenVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "gemeenten")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("provincie", vraag?.Provincie)
            .Vraag("regio", vraag?.Regio)
            .Vraag("naam", vraag?.Naam)
            .DatOpnieuwMag(),
        verbinding.Json.GemeenteLijst, cancellationToken);

    public Task<Antwoord<Gemeente>> RaadpleegGemeente(string code, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"gemeenten/{Verzoek.Deel(code)}")
            .DatOpnieuwMag(),
        verbinding.Json.Gemeente, cancellationToken);

    public Task<Antwoord<RegioLijst>> LijstRegios(LijstRegiosVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "regios")
            .Vraag("pagina", vraag?.Pagina)
            .Vraag("paginaGrootte", vraag?.PaginaGrootte)
            .Vraag("soort", vraag?.Soort?.Waarde)
            .Vraag("provincie", vraag?.Provincie)
            .Vraag("gemeente", vraag?.Gemeente)
            .DatOpnieuwMag(),
        verbinding.Json.RegioLijst, cancellationToken);

    public Task<Antwoord<Regio>> RaadpleegRegio(string code, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"regios/{Verzoek.Deel(code)}")
            .DatOpnieuwMag(),
        verbinding.Json.Regio, cancellationToken);

    public Task<Antwoord<Register>> ToetsRegister(RegistertoetsVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "registertoetsen")
            .Met(verzoek, verbinding.Json.RegistertoetsVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Register, cancellationToken);
}

/// <summary>Wat LijstGemeenten zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstGemeentenVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Naam van de provincie, zoals Utrecht of Friesland (hoogstens 200 tekens).</summary>
    public string? Provincie { get; init; }

    /// <summary>Naam of code van een regio, zoals Twente of IZA09 (hoogstens 200 tekens).</summary>
    public string? Regio { get; init; }

    /// <summary>
    /// Deel van de naam van de gemeente; ook een roepnaam of de naam van een vroegere gemeente. Hoofdletters en accenten maken niet uit
    /// (hoogstens 200 tekens).
    /// </summary>
    public string? Naam { get; init; }
}

/// <summary>Wat LijstRegios zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record LijstRegiosVraag
{
    /// <summary>Nummer van de bladzijde, vanaf 1 (1 tot en met 10000; zonder dit veld 1).</summary>
    public int? Pagina { get; init; }

    /// <summary>Aantal per bladzijde (1 tot en met 100; zonder dit veld 20).</summary>
    public int? PaginaGrootte { get; init; }

    /// <summary>Soort regio.</summary>
    public Regiosoort? Soort { get; init; }

    /// <summary>Provincie waar ten minste één gemeente van de regio in ligt (hoogstens 200 tekens).</summary>
    public string? Provincie { get; init; }

    /// <summary>Naam of CBS-code van een gemeente die in de regio ligt, zoals Venray of GM0984 (hoogstens 200 tekens).</summary>
    public string? Gemeente { get; init; }
}

/// <summary>Inwoners naar leeftijd op één dag.</summary>
public sealed record Bevolking
{
    /// <summary>Dag waarop de aantallen golden.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Inwoners van 0 tot en met 14 jaar.</summary>
    public required int Tot15 { get; init; }

    /// <summary>Inwoners van 15 tot en met 64 jaar.</summary>
    public required int Van15Tot65 { get; init; }

    /// <summary>Inwoners van 65 jaar en ouder.</summary>
    public required int Vanaf65 { get; init; }

    /// <summary>Onze schatting van de inwoners van 75 jaar en ouder, met hun aandeel onder de 65-plussers in 2021.</summary>
    public int? Vanaf75Schatting { get; init; }

    /// <summary>Onze schatting van de inwoners van 0 tot en met 17 jaar, ondergrens.</summary>
    public required int Tot18Van { get; init; }

    /// <summary>Dezelfde schatting, bovengrens.</summary>
    public required int Tot18Tot { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Wat één basisfunctionaliteit hier vraagt, en wat ervoor is.</summary>
public sealed record Functiebeeld
{
    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst agendastatus (/codelijsten/agendastatus). De codes van nu: basisfunctionaliteit, ontwikkelagenda-1-lopend,
    /// ontwikkelagenda-1-nieuw, ontwikkelagenda-2. Er kunnen codes bijkomen.
    /// </summary>
    public required Agendastatus Status { get; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken (1900 tot en met 2100).</summary>
    public int? DekkingUiterlijk { get; init; }

    /// <summary>Of het in de regionale werkagenda moet staan; null als de bron dat niet zegt.</summary>
    public bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Wat het akkoord vraagt, uitgerekend voor dit gebied.</summary>
    public IReadOnlyList<Streefwaardebeeld> Streefwaarden { get => field ?? []; init; }

    /// <summary>Landelijk geld, met het aandeel naar inwoners.</summary>
    public IReadOnlyList<Geldbeeld> Geld { get => field ?? []; init; }

    /// <summary>De stappen van de keten; leeg als er geen keten is beschreven.</summary>
    public IReadOnlyList<Stapbeeld> Keten { get => field ?? []; init; }

    /// <summary>
    /// Wat u kunt meten om te zien of het werkt, met het cijfer van hier waar de catalogus dat heeft. Leeg: wij vonden niets.
    /// </summary>
    public IReadOnlyList<Meetbeeld> Monitoring { get => field ?? []; init; }

    /// <summary>Lijsten met voorwaarden en aandachtspunten die hiervoor gelden.</summary>
    public IReadOnlyList<Kaderbeeld> Kaders { get => field ?? []; init; }
}

/// <summary>Een gemeente of regio als plek: met wie u aan tafel zit, wie er wonen, en wat akkoorden er vragen.</summary>
public sealed record Gebiedsbeeld
{
    /// <summary>De kern in enkele zinnen.</summary>
    public IReadOnlyList<string> Kort { get => field ?? []; init; }

    /// <summary>Hoe elke indeling van het land door dit gebied loopt.</summary>
    public IReadOnlyList<Indelingsbeeld> Indelingen { get => field ?? []; init; }

    /// <summary>Cijfers over gezondheid, inkomen en plek, naast die van Nederland.</summary>
    public IReadOnlyList<Gebiedscijfer> Cijfers { get => field ?? []; init; }

    /// <summary>Elke basisfunctionaliteit en elk onderwerp van de ontwikkelagenda, met wat het hier vraagt.</summary>
    public IReadOnlyList<Functiebeeld> Functies { get => field ?? []; init; }

    /// <summary>Wat u van het aandeel in landelijk geld moet weten; null als de inwoners niet bekend zijn.</summary>
    public string? GeldToelichting { get; init; }
}

/// <summary>Een regel landelijk geld.</summary>
public sealed record Geldbeeld
{
    /// <summary>Naam van de tabel en de regel.</summary>
    public required string Naam { get; init; }

    /// <summary>Bedrag per periode.</summary>
    public IReadOnlyList<Periodebeeld> Bedragen { get => field ?? []; init; }

    /// <summary>Waar de tabel staat.</summary>
    public IReadOnlyList<Bronverwijzing> Bronnen { get => field ?? []; init; }
}

/// <summary>Een gemeente met haar regio's. Een getal dat niet bekend is, is null.</summary>
public sealed record Gemeente
{
    /// <summary>CBS-code, zoals GM0344.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Provincie.</summary>
    public required string Provincie { get; init; }

    /// <summary>Aantal inwoners op de peildatum.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Dag waarop het aantal inwoners gold.</summary>
    public DateOnly? InwonersPeildatum { get; init; }

    /// <summary>Aantal inwoners in 2026, alleen als aanwijzing: bron en datum zijn minder zeker.</summary>
    public int? InwonersIndicatief2026 { get; init; }

    /// <summary>Aantal inwoners van 65 jaar en ouder op de peildatum.</summary>
    public int? Inwoners65Plus { get; init; }

    /// <summary>Dag waarop het aantal 65-plussers gold.</summary>
    public DateOnly? Inwoners65PlusPeildatum { get; init; }

    /// <summary>Inwoners naar leeftijd; null als die onbekend zijn.</summary>
    public Bevolking? Bevolking { get; init; }

    /// <summary>Waar de gemeente ligt; null als dat onbekend is.</summary>
    public Ligging? Ligging { get; init; }

    /// <summary>Cijfers over gezondheid, inkomen en plek. Wat onbekend is, ontbreekt.</summary>
    public IReadOnlyList<Gemeentecijfer> Cijfers { get => field ?? []; init; }

    /// <summary>De regio's waar de gemeente in ligt, één per soort.</summary>
    public IReadOnlyList<RegioVerwijzing> Regios { get => field ?? []; init; }

    /// <summary>Wanneer de gemeente ophoudt en waar zij dan bij hoort; null als daarover niets is aangekondigd.</summary>
    public GemeenteEinde? Eindigt { get; init; }

    /// <summary>
    /// De gemeente als plek: indelingen, cijfers, en wat elke basisfunctionaliteit hier vraagt. Alleen als u één gemeente vraagt; in een
    /// lijst null.
    /// </summary>
    public Gebiedsbeeld? Beeld { get; init; }
}

/// <summary>Het einde van een gemeente door een herindeling.</summary>
public sealed record GemeenteEinde
{
    /// <summary>Eerste dag waarop de gemeente niet meer bestaat.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>De gemeenten waar het gebied dan bij hoort.</summary>
    public IReadOnlyList<Verwijzing> Opvolgers { get => field ?? []; init; }

    /// <summary>Waar zolang onze bron alleen het voornemen noemt.</summary>
    public required bool Aangekondigd { get; init; }

    /// <summary>Webadres van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record GemeenteLijst
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
    public IReadOnlyList<Gemeente> Resultaten { get => field ?? []; init; }
}

/// <summary>Een cijfer over een gemeente.</summary>
public sealed record Gemeentecijfer
{
    /// <summary>Vaste id van wat het telt.</summary>
    public required string Id { get; init; }

    /// <summary>Wat het telt.</summary>
    public required string Naam { get; init; }

    /// <summary>Het cijfer.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Waarin het is uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Jaar van de telling; null als de bron dat niet zegt (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Over wie het gaat; null is iedereen.</summary>
    public string? Leeftijd { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Hoe één indeling van het land door een gemeente of regio loopt.</summary>
public sealed record Indelingsbeeld
{
    /// <summary>
    /// Een code uit de codelijst regiosoort (/codelijsten/regiosoort). De codes van nu: iza, ggd, zorgkantoor, veiligheidsregio,
    /// jeugdregio. Er kunnen codes bijkomen.
    /// </summary>
    public required Regiosoort Soort { get; init; }

    /// <summary>Of het gebied precies één regio van deze soort is.</summary>
    public required bool ValtSamen { get; init; }

    /// <summary>De regio's van deze soort waar gemeenten van het gebied in liggen; waar de meeste in liggen eerst.</summary>
    public IReadOnlyList<Regiodeel> Regios { get => field ?? []; init; }

    /// <summary>Wat dat betekent voor met wie u aan tafel zit.</summary>
    public required string Betekenis { get; init; }
}

/// <summary>Een lijst met voorwaarden of aandachtspunten.</summary>
public sealed record Kaderbeeld
{
    /// <summary>Vaste id van de lijst.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Hoeveel punten erop staan.</summary>
    public required int Punten { get; init; }

    /// <summary>De vroegste uiterste datum op de lijst: een jaar, maand of dag; null als er geen datum op staat.</summary>
    public string? EersteDatering { get; init; }

    /// <summary>De laatste uiterste datum op de lijst; null als er geen datum op staat.</summary>
    public string? LaatsteDatering { get; init; }
}

/// <summary>Waar een gemeente ligt, door ons berekend uit haar grenzen.</summary>
public sealed record Ligging
{
    /// <summary>Graden oosterlengte van het midden.</summary>
    public required decimal Lengtegraad { get; init; }

    /// <summary>Graden noorderbreedte van het midden.</summary>
    public required decimal Breedtegraad { get; init; }

    /// <summary>Oppervlakte in vierkante kilometer, met binnenwater.</summary>
    public required decimal OppervlakteKm2 { get; init; }

    /// <summary>Gemeenten waar zij aan grenst; bij een eiland ook over water.</summary>
    public IReadOnlyList<Verwijzing> Buren { get => field ?? []; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Iets dat u kunt meten.</summary>
public sealed record Meetbeeld
{
    /// <summary>Vaste id van de indicator; de basisfunctionaliteit zegt wie de gegevens heeft en hoe vaak.</summary>
    public required string Id { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarin het wordt uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Naam van de monitor of registratie; null als wij er geen vonden.</summary>
    public string? Gegevensbron { get; init; }

    /// <summary>Het cijfer van hier; null als de catalogus dat niet heeft.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Jaar van dat cijfer; null als het er niet is of de bron het niet zegt (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }
}

/// <summary>Landelijk geld in één periode, met het aandeel van dit gebied.</summary>
public sealed record Periodebeeld
{
    /// <summary>Een jaar, of 'structureel' voor de jaren na het laatste.</summary>
    public required string Periode { get; init; }

    /// <summary>Miljoen euro in het hele land.</summary>
    public required decimal MiljoenEuro { get; init; }

    /// <summary>Ons onvolledige aandeel naar inwoners alleen, in miljoen euro; null als de inwoners niet bekend zijn.</summary>
    public decimal? AandeelMiljoenEuro { get; init; }
}

/// <summary>Een regio: gemeenten die samenwerken.</summary>
public sealed record Regio
{
    /// <summary>Code, zoals IZA09.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Andere naam die voorkomt.</summary>
    public string? AndereNaam { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Wie het mandaat heeft voor het regioplan; null als dat onbekend is of niet speelt.</summary>
    public string? Mandaathouder { get; init; }

    /// <summary>CBS-code van de gemeente die het mandaat heeft.</summary>
    public string? MandaathouderGemeente { get; init; }

    /// <summary>De eerste van verzekeraars; geen uitspraak over wie het meest geschikt is.</summary>
    public string? VerzekeraarAanwijzing { get; init; }

    /// <summary>Waar die aanwijzing op berust.</summary>
    public string? VerzekeraarAanwijzingToelichting { get; init; }

    /// <summary>Aanwijzingen welke verzekeraars hier tellen. Leeg betekent: geen bron gevonden; een officiële lijst is er niet.</summary>
    public IReadOnlyList<Verzekeraar> Verzekeraars { get => field ?? []; init; }

    /// <summary>Wie de langdurige zorg regelt; alleen bij een zorgkantoorregio.</summary>
    public string? Zorgkantoor { get; init; }

    /// <summary>De gemeenten, op volgorde van code.</summary>
    public IReadOnlyList<Verwijzing> Gemeenten { get => field ?? []; init; }

    /// <summary>Som van de inwoners; null als het van een gemeente onbekend is.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Inwoners naar leeftijd, opgeteld; null als die van een gemeente onbekend zijn.</summary>
    public Bevolking? Bevolking { get; init; }

    /// <summary>Webadres van de indeling.</summary>
    public string? Bron { get; init; }

    /// <summary>
    /// De regio als plek: indelingen, cijfers, en wat elke basisfunctionaliteit hier vraagt. Alleen als u één regio vraagt; in een lijst
    /// null.
    /// </summary>
    public Gebiedsbeeld? Beeld { get; init; }
}

/// <summary>Een bladzijde uit een lijst.</summary>
public sealed record RegioLijst
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
    public IReadOnlyList<Regio> Resultaten { get => field ?? []; init; }
}

/// <summary>Een regio waar een gemeente in ligt.</summary>
public sealed record RegioVerwijzing
{
    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de regio.</summary>
    public required string Naam { get; init; }
}

/// <summary>Een regio waar een deel van het gebied in ligt.</summary>
public sealed record Regiodeel
{
    /// <summary>Code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de regio.</summary>
    public required string Naam { get; init; }

    /// <summary>Hoeveel gemeenten van het gebied in deze regio liggen.</summary>
    public required int Gemeenten { get; init; }

    /// <summary>Hoeveel gemeenten de regio heeft.</summary>
    public required int GemeentenTotaal { get; init; }

    /// <summary>Wie het mandaat heeft voor het regioplan; alleen bij een IZA-regio.</summary>
    public string? Mandaathouder { get; init; }

    /// <summary>Wie de langdurige zorg regelt; alleen bij een zorgkantoorregio.</summary>
    public string? Zorgkantoor { get; init; }
}

/// <summary>
/// Een code uit de codelijst regiosoort (/codelijsten/regiosoort). De codes van nu: iza, ggd, zorgkantoor, veiligheidsregio, jeugdregio. Er
/// kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Regiosoort>))]
public readonly record struct Regiosoort(string Waarde) : ICode<Regiosoort>
{
    /// <summary>De code iza.</summary>
    public static readonly Regiosoort Iza = new("iza");

    /// <summary>De code ggd.</summary>
    public static readonly Regiosoort Ggd = new("ggd");

    /// <summary>De code zorgkantoor.</summary>
    public static readonly Regiosoort Zorgkantoor = new("zorgkantoor");

    /// <summary>De code veiligheidsregio.</summary>
    public static readonly Regiosoort Veiligheidsregio = new("veiligheidsregio");

    /// <summary>De code jeugdregio.</summary>
    public static readonly Regiosoort Jeugdregio = new("jeugdregio");

    /// <inheritdoc />
    public static IReadOnlyList<Regiosoort> Bekend { get; } = [Iza, Ggd, Zorgkantoor, Veiligheidsregio, Jeugdregio];

    /// <inheritdoc />
    public static Regiosoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een register van een regio, om na te rekenen.</summary>
public sealed record RegistertoetsVerzoek
{
    /// <summary>Naam of code van de regio, zoals Friesland of IZA09; een gemeente mag ook (hoogstens 100 tekens).</summary>
    public required string Regio { get; init; }

    /// <summary>Dag waarop het aanbod moet lopen om mee te tellen; zonder dag is het vandaag.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>De regels, hoogstens 2.000 (hoogstens 2000).</summary>
    public required IReadOnlyList<Registerregel> Regels { get; init; }
}

/// <summary>Een stap van de keten.</summary>
public sealed record Stapbeeld
{
    /// <summary>Vaste id van de stap.</summary>
    public required string Id { get; init; }

    /// <summary>Plaats in de keten: 1 is opsporen; 0 loopt langs de hele keten.</summary>
    public required int Stap { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Hoeveel interventies de stap kunnen invullen, volgens onze indeling.</summary>
    public required int Interventies { get; init; }
}

/// <summary>Een aanwijzing dat een verzekeraar telt in een regio.</summary>
public sealed record Verzekeraar
{
    /// <summary>Verzekeraar.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat de bron erover zegt.</summary>
    public required string Aanwijzing { get; init; }

    /// <summary>Jaar waarin dat zo was; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Webadres of id van de bron.</summary>
    public required string Bron { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }
}
