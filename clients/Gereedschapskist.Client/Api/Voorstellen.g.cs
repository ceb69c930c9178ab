// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Voorstellen;

/// <summary>Voorstellen bij een doel en een doelgroep, en interventies naast elkaar, met uitleg.</summary>
public interface IVoorstellen
{
    /// <summary>De beste set binnen een budget.</summary>
    /// <remarks>
    /// Kiest voor een gemeente of regio de set interventies die binnen de budgetten het meest dekt van de gevraagde basisfunctionaliteiten
    /// en gezondheidsdoelen. De keuze is bewezen de beste bij het midden van de kosten. Het antwoord zegt welke keuzes ook bij lage en bij
    /// hoge kosten gelden, wat elk budget en de eis aan het bewijs kosten, en wat net niet meer past.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Portefeuille>> KiesPortefeuille(PortefeuilleVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Interventies vergelijken.</summary>
    /// <remarks>
    /// Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk. Per rij staat wie de beste is, alleen als dat met
    /// zekerheid te zeggen is, en wat onbekend is. Met 'waarvoor' komen de oordelen erbij die van uw vraag afhangen. Kies met Accept een
    /// document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV).
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Vergelijking>> VergelijkInterventies(VergelijkVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Interventies vergelijken.</summary>
    /// <remarks>
    /// Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk. Per rij staat wie de beste is, alleen als dat met
    /// zekerheid te zeggen is, en wat onbekend is. Met 'waarvoor' komen de oordelen erbij die van uw vraag afhangen. Kies met Accept een
    /// document (Word, Markdown, webpagina) of een rekenblad (Excel, OpenDocument, CSV).
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="vorm">
    /// In welke vorm: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,
    /// application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/csv, application/vnd.oasis.opendocument.spreadsheet,
    /// text/markdown, text/html.
    /// </param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Bestand>> VergelijkInterventiesAlsBestand(VergelijkVerzoek verzoek, Bestandsvorm vorm, CancellationToken cancellationToken = default);

    /// <summary>Voorstellen voor een doel.</summary>
    /// <remarks>
    /// Welke interventies passen bij een basisfunctionaliteit, een gezondheidsdoel of een doel in eigen woorden? U krijgt een rangorde met
    /// per criterium de waarde, de reden en de bronnen, wat afviel en waarom, de gaten in de keten en wat het akkoord voor uw gemeente of
    /// regio betekent. Onbekend is een bandbreedte, nooit nul. Dezelfde vraag met dezelfde catalogusversie en hetzelfde zaad geeft
    /// hetzelfde antwoord. Blijft er niets over, dan zegt het antwoord welke voorwaarde u kunt versoepelen.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Voorstelantwoord>> StelInterventiesVoor(VoorstelVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Wat het hier kost en oplevert, in één adres.</summary>
    /// <remarks>Hetzelfde als met POST, met de vraag in het adres: zo kunt u het antwoord delen als link.</remarks>
    /// <param name="vraag">Wat u zoekt of hoe u het antwoord beperkt.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Zakelijkgeval>> RaadpleegZakelijkgeval(RaadpleegZakelijkgevalVraag? vraag = null, CancellationToken cancellationToken = default);

    /// <summary>Wat het hier kost en oplevert.</summary>
    /// <remarks>
    /// Rekent voor één interventie in één gemeente of regio uit hoeveel deelnemers en groepen het zijn, wat dat kost, wie welk deel in welk
    /// jaar betaalt, wat het kan opleveren, wie daar voordeel van heeft en wanneer de kosten zijn terugverdiend. Elk getal is een interval
    /// met waar het vandaan komt; een opbrengst is er alleen als een bron een telbaar effect noemt. Het antwoord begint met een
    /// samenvatting in gewone zinnen. Elke aanname noemt het veld waarmee u haar vervangt.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Zakelijkgeval>> RekenZakelijkgeval(ZakelijkgevalVerzoek verzoek, CancellationToken cancellationToken = default);
}

internal sealed class VoorstellenAanroepen(Verbinding verbinding) : IVoorstellen
{
    public Task<Antwoord<Portefeuille>> KiesPortefeuille(PortefeuilleVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "portefeuilles")
            .Met(verzoek, verbinding.Json.PortefeuilleVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Portefeuille, cancellationToken);

    public Task<Antwoord<Vergelijking>> VergelijkInterventies(VergelijkVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "vergelijkingen")
            .Met(verzoek, verbinding.Json.VergelijkVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Vergelijking, cancellationToken);

    public Task<Antwoord<Bestand>> VergelijkInterventiesAlsBestand(VergelijkVerzoek verzoek, Bestandsvorm vorm, CancellationToken cancellationToken) => verbinding.Haal(
        new Verzoek(HttpMethod.Post, "vergelijkingen")
            .Met(verzoek, verbinding.Json.VergelijkVerzoek)
            .DatOpnieuwMag(),
        vorm, cancellationToken);

    public Task<Antwoord<Voorstelantwoord>> StelInterventiesVoor(VoorstelVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "voorstellen")
            .Met(verzoek, verbinding.Json.VoorstelVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Voorstelantwoord, cancellationToken);

    public Task<Antwoord<Zakelijkgeval>> RaadpleegZakelijkgeval(RaadpleegZakelijkgevalVraag? vraag, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "zakelijkegevallen")
            .Vraag("interventie", vraag?.Interventie)
            .Vraag("basisfunctionaliteit", vraag?.Basisfunctionaliteit)
            .Vraag("gezondheidsdoel", vraag?.Gezondheidsdoel)
            .Vraag("gemeente", vraag?.Gemeente)
            .Vraag("regio", vraag?.Regio)
            .Vraag("deelnemers", vraag?.Deelnemers)
            .Vraag("vanJaar", vraag?.VanJaar)
            .Vraag("jaren", vraag?.Jaren)
            .Vraag("budget", vraag?.Budget)
            .Vraag("verhoogdValrisicoProcent", vraag?.VerhoogdValrisicoProcent)
            .Vraag("prijsPerDeelnemer", vraag?.PrijsPerDeelnemer)
            .Vraag("prijsPerGroep", vraag?.PrijsPerGroep)
            .Vraag("groepsgrootte", vraag?.Groepsgrootte)
            .Vraag("uurprijs", vraag?.Uurprijs)
            .Vraag("bijeenkomsten", vraag?.Bijeenkomsten)
            .Vraag("minutenPerBijeenkomst", vraag?.MinutenPerBijeenkomst)
            .Vraag("begeleiders", vraag?.Begeleiders)
            .Vraag("materiaalPerDeelnemer", vraag?.MateriaalPerDeelnemer)
            .Vraag("ruimtePerBijeenkomst", vraag?.RuimtePerBijeenkomst)
            .Vraag("licentiePerDeelnemer", vraag?.LicentiePerDeelnemer)
            .Vraag("effect", vraag?.Effect)
            .Vraag("aantalPerDeelnemer", vraag?.AantalPerDeelnemer)
            .Vraag("euroPerUitkomst", vraag?.EuroPerUitkomst)
            .DatOpnieuwMag(),
        verbinding.Json.Zakelijkgeval, cancellationToken);

    public Task<Antwoord<Zakelijkgeval>> RekenZakelijkgeval(ZakelijkgevalVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "zakelijkegevallen")
            .Met(verzoek, verbinding.Json.ZakelijkgevalVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Zakelijkgeval, cancellationToken);
}

/// <summary>Wat RaadpleegZakelijkgeval zoekt of hoe het antwoord wordt beperkt; wat u weglaat, beperkt niets.</summary>
public sealed record RaadpleegZakelijkgevalVraag
{
    /// <summary>Naam of id van een interventie, zoals in-balans (hoogstens 200 tekens).</summary>
    public string? Interventie { get; init; }

    /// <summary>
    /// Id van een basisfunctionaliteit, zoals valpreventie. Met een interventie erbij: de norm en het geld van deze basisfunctionaliteit
    /// (hoogstens 200 tekens).
    /// </summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van een gezondheidsdoel, zoals minder-roken (hoogstens 200 tekens).</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Naam of CBS-code van een gemeente, zoals Hollands Kroon. Kies een gemeente of een regio (hoogstens 200 tekens).</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08 (hoogstens 200 tekens).</summary>
    public string? Regio { get; init; }

    /// <summary>Deelnemers per jaar; zonder dit veld de norm van het akkoord, of anders onze raming.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Eerste jaar, van 2023 tot en met 2040; zonder dit veld dit jaar.</summary>
    public int? VanJaar { get; init; }

    /// <summary>Aantal jaren, 1 tot en met 10; zonder dit veld vier.</summary>
    public int? Jaren { get; init; }

    /// <summary>Budget per jaar in euro's, 1 of meer.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Deel van de 65-plussers met een verhoogd valrisico, in procent.</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Uw prijs per deelnemer in euro's.</summary>
    public decimal? PrijsPerDeelnemer { get; init; }

    /// <summary>Uw prijs per groep in euro's.</summary>
    public decimal? PrijsPerGroep { get; init; }

    /// <summary>Deelnemers per groep, 1 tot en met 1000.</summary>
    public decimal? Groepsgrootte { get; init; }

    /// <summary>Prijs van een uur van één begeleider in euro's, tot en met 500.</summary>
    public decimal? Uurprijs { get; init; }

    /// <summary>Aantal bijeenkomsten.</summary>
    public decimal? Bijeenkomsten { get; init; }

    /// <summary>Minuten per bijeenkomst.</summary>
    public decimal? MinutenPerBijeenkomst { get; init; }

    /// <summary>Begeleiders die tegelijk bij een groep zijn.</summary>
    public decimal? Begeleiders { get; init; }

    /// <summary>Materiaal per deelnemer in euro's.</summary>
    public decimal? MateriaalPerDeelnemer { get; init; }

    /// <summary>Ruimte per bijeenkomst in euro's.</summary>
    public decimal? RuimtePerBijeenkomst { get; init; }

    /// <summary>Licentie per deelnemer in euro's.</summary>
    public decimal? LicentiePerDeelnemer { get; init; }

    /// <summary>Uw eigen effect op de eerste uitkomst: een percentage, of kilo's per deelnemer.</summary>
    public decimal? Effect { get; init; }

    /// <summary>Hoe vaak de eerste uitkomst zonder programma voorkomt, per deelnemer per jaar, zoals valincidenten.</summary>
    public decimal? AantalPerDeelnemer { get; init; }

    /// <summary>Wat één keer de eerste uitkomst waard is, in euro's.</summary>
    public decimal? EuroPerUitkomst { get; init; }
}

/// <summary>
/// Een code uit de codelijst aannameherkomst (/codelijsten/aannameherkomst). De codes van nu: feit, berekend, raming, eigen-getal. Er
/// kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Aannameherkomst>))]
public readonly record struct Aannameherkomst(string Waarde) : ICode<Aannameherkomst>
{
    /// <summary>De code feit.</summary>
    public static readonly Aannameherkomst Feit = new("feit");

    /// <summary>De code berekend.</summary>
    public static readonly Aannameherkomst Berekend = new("berekend");

    /// <summary>De code raming.</summary>
    public static readonly Aannameherkomst Raming = new("raming");

    /// <summary>De code eigen-getal.</summary>
    public static readonly Aannameherkomst EigenGetal = new("eigen-getal");

    /// <inheritdoc />
    public static IReadOnlyList<Aannameherkomst> Bekend { get; } = [Feit, Berekend, Raming, EigenGetal];

    /// <inheritdoc />
    public static Aannameherkomst Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een bron met de plaats erin.</summary>
public sealed record AntwoordenVindplaats
{
    /// <summary>Waar een feit is gelezen.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de bron als geheel is bedoeld.</summary>
    public string? Plek { get; init; }
}

/// <summary>Kosten, een effect of baten die een bron meldt; geen belofte voor deze gemeente.</summary>
public sealed record Batenbeeld
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Soort cijfer, zoals kosten, baten of effect.</summary>
    public required string Soort { get; init; }

    /// <summary>Omschrijving.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Het cijfer; null als ernaar is gezocht en het niet is gevonden.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Bovengrens als de bron een bereik noemt.</summary>
    public decimal? WaardeTot { get; init; }

    /// <summary>Waar het cijfer in is uitgedrukt, zoals euro per jaar.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarover het cijfer gaat (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Voor wie; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    /// <summary>Hoe hard het cijfer is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Noot.</summary>
    public string? Noot { get; init; }

    /// <summary>Waar het cijfer staat; null als ernaar is gezocht en er geen bron is.</summary>
    public Bron? Bron { get; init; }
}

/// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
public sealed record BegrepenVraag
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public Functieverwijzing? Basisfunctionaliteit { get; init; }

    /// <summary>Het gezondheidsdoel; null als er geen is genoemd of herkend.</summary>
    public Doelverwijzing? Gezondheidsdoel { get; init; }

    /// <summary>Vrije woorden waarop is gezocht.</summary>
    public string? Doel { get; init; }

    /// <summary>
    /// Waarom de voorstellen zwak bij uw eigen woorden passen; null als zij er goed genoeg op lijken of als u geen eigen woorden gebruikt.
    /// </summary>
    public string? Zwak { get; init; }

    /// <summary>Ids van de doelen waarop gemeten effecten tellen; leeg betekent dat elk effect telt.</summary>
    public IReadOnlyList<string> Effectdoelen { get => field ?? []; init; }

    /// <summary>Jongste leeftijd in hele jaren (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    public IReadOnlyList<string> Kenmerken { get => field ?? []; init; }

    /// <summary>Plaatsen van uitvoering.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Vormen van preventie.</summary>
    public IReadOnlyList<Preventievorm> Preventievormen { get => field ?? []; init; }

    /// <summary>Laagste erkenning die nog meetelt; null als elke erkenning goed is.</summary>
    public Erkenningsniveau? MinimumErkenning { get; init; }

    /// <summary>De gemeente of regio; null als er geen is genoemd.</summary>
    public Gebiedsverwijzing? Gebied { get; init; }

    /// <summary>Budget in euro.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Aantal deelnemers.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Gewicht per criterium.</summary>
    public IReadOnlyList<Criteriumgewicht> Gewichten { get => field ?? []; init; }

    /// <summary>Hoeveel voorstellen er hoogstens terugkomen.</summary>
    public required int Aantal { get; init; }

    /// <summary>Zaad van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public required long Zaad { get; init; }

    /// <summary>Hoe wij de vraag hebben gelezen.</summary>
    public IReadOnlyList<string> Toelichting { get => field ?? []; init; }
}

/// <summary>Wie een onderdeel in een jaar betaalt.</summary>
public sealed record Betaaldeel
{
    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Wie nog kan betalen; één als het vaststaat.</summary>
    public IReadOnlyList<Beurs> Betalers { get => field ?? []; init; }

    /// <summary>Waarom, in gewone taal.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Een feit uit een bron over wie een deel betaalt.</summary>
public sealed record Betaalfeit
{
    /// <summary>Welk deel, in de woorden van de bron.</summary>
    public required string Deel { get; init; }

    /// <summary>
    /// Een code uit de codelijst grondslag (/codelijsten/grondslag). De codes van nu: zvw, aanvullende-verzekering, wmo, wpg, jeugdwet,
    /// wlz, spuk, eigen-bijdrage, anders. Er kunnen codes bijkomen.
    /// </summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Wie betaalt; null als de bron dat niet zegt.</summary>
    public Betaler? Betaler { get; init; }

    /// <summary>Toelichting van de bron.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar het staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst betaler (/codelijsten/betaler). De codes van nu: zorgverzekeraar, gemeente, provincie, rijk, school,
/// werkgever, zorgaanbieder, deelnemer, fonds, anders. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Betaler>))]
public readonly record struct Betaler(string Waarde) : ICode<Betaler>
{
    /// <summary>De code zorgverzekeraar.</summary>
    public static readonly Betaler Zorgverzekeraar = new("zorgverzekeraar");

    /// <summary>De code gemeente.</summary>
    public static readonly Betaler Gemeente = new("gemeente");

    /// <summary>De code provincie.</summary>
    public static readonly Betaler Provincie = new("provincie");

    /// <summary>De code rijk.</summary>
    public static readonly Betaler Rijk = new("rijk");

    /// <summary>De code school.</summary>
    public static readonly Betaler School = new("school");

    /// <summary>De code werkgever.</summary>
    public static readonly Betaler Werkgever = new("werkgever");

    /// <summary>De code zorgaanbieder.</summary>
    public static readonly Betaler Zorgaanbieder = new("zorgaanbieder");

    /// <summary>De code deelnemer.</summary>
    public static readonly Betaler Deelnemer = new("deelnemer");

    /// <summary>De code fonds.</summary>
    public static readonly Betaler Fonds = new("fonds");

    /// <summary>De code anders.</summary>
    public static readonly Betaler Anders = new("anders");

    /// <inheritdoc />
    public static IReadOnlyList<Betaler> Bekend { get; } = [Zorgverzekeraar, Gemeente, Provincie, Rijk, School, Werkgever, Zorgaanbieder, Deelnemer, Fonds, Anders];

    /// <inheritdoc />
    public static Betaler Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wat één partij in een jaar betaalt. Staat nog niet vast wie betaalt, dan loopt het van nul tot het hele bedrag.</summary>
public sealed record Betalersbedrag
{
    /// <summary>
    /// Een code uit de codelijst beurs (/codelijsten/beurs). De codes van nu: gemeente, zorgverzekeraar, aanvullende-verzekering,
    /// niemand-aangewezen. Er kunnen codes bijkomen.
    /// </summary>
    public required Beurs Betaler { get; init; }

    /// <summary>Euro, ondergrens; null als de kosten onbekend zijn.</summary>
    public decimal? VanEuro { get; init; }

    /// <summary>Euro, bovengrens; nooit lager dan de ondergrens.</summary>
    public decimal? TotEuro { get; init; }
}

/// <summary>
/// Een code uit de codelijst beurs (/codelijsten/beurs). De codes van nu: gemeente, zorgverzekeraar, aanvullende-verzekering,
/// niemand-aangewezen. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Beurs>))]
public readonly record struct Beurs(string Waarde) : ICode<Beurs>
{
    /// <summary>De code gemeente.</summary>
    public static readonly Beurs Gemeente = new("gemeente");

    /// <summary>De code zorgverzekeraar.</summary>
    public static readonly Beurs Zorgverzekeraar = new("zorgverzekeraar");

    /// <summary>De code aanvullende-verzekering.</summary>
    public static readonly Beurs AanvullendeVerzekering = new("aanvullende-verzekering");

    /// <summary>De code niemand-aangewezen.</summary>
    public static readonly Beurs NiemandAangewezen = new("niemand-aangewezen");

    /// <inheritdoc />
    public static IReadOnlyList<Beurs> Bekend { get; } = [Gemeente, Zorgverzekeraar, AanvullendeVerzekering, NiemandAangewezen];

    /// <inheritdoc />
    public static Beurs Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Iets waar de basisfunctionaliteit uit bestaat, met wat het hier kan zijn.</summary>
public sealed record Bouwsteenbeeld
{
    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst bouwsteenmerk (/codelijsten/bouwsteenmerk). De codes van nu: kern, voorgeschreven, mogelijk. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Bouwsteenmerk Merk { get; init; }

    /// <summary>Id van de stap van de keten; null als het geen stap is.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>Waarom het erbij hoort.</summary>
    public required string Waarom { get; init; }

    /// <summary>Interventies die dit zelf zijn; leeg als u kiest wie het invult, of als de catalogus er geen heeft.</summary>
    public IReadOnlyList<Interventieverwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Ids van kandidaten die het kunnen invullen, de beste eerst; hoogstens vijf.</summary>
    public IReadOnlyList<string> InTeVullenMet { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<AntwoordenVindplaats> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst bouwsteenmerk (/codelijsten/bouwsteenmerk). De codes van nu: kern, voorgeschreven, mogelijk. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Bouwsteenmerk>))]
public readonly record struct Bouwsteenmerk(string Waarde) : ICode<Bouwsteenmerk>
{
    /// <summary>De code kern.</summary>
    public static readonly Bouwsteenmerk Kern = new("kern");

    /// <summary>De code voorgeschreven.</summary>
    public static readonly Bouwsteenmerk Voorgeschreven = new("voorgeschreven");

    /// <summary>De code mogelijk.</summary>
    public static readonly Bouwsteenmerk Mogelijk = new("mogelijk");

    /// <inheritdoc />
    public static IReadOnlyList<Bouwsteenmerk> Bekend { get; } = [Kern, Voorgeschreven, Mogelijk];

    /// <inheritdoc />
    public static Bouwsteenmerk Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een opmerking bij een interventie, vaak een tegenspraak tussen bronnen.</summary>
public sealed record Bronverschil
{
    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>De opmerking.</summary>
    public required string Opmerking { get; init; }
}

/// <summary>Wat één criterium aan de score bijdraagt.</summary>
public sealed record Criteriumbijdrage
{
    /// <summary>
    /// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen, beproefd-in-de-praktijk. Er kunnen codes bijkomen.
    /// </summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Waar de score mee rekent, 0 tot 1: een derde van de weg van 'van' naar 'tot' (0 tot en met 1).</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Slechtst mogelijke waarde; gelijk aan 'tot' als het bekend is (0 tot en met 1).</summary>
    public required decimal Van { get; init; }

    /// <summary>Best mogelijke waarde, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal Tot { get; init; }

    /// <summary>Deel van het totale gewicht, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal Gewicht { get; init; }

    /// <summary>Waarde maal gewicht (0 tot en met 1).</summary>
    public required decimal Bijdrage { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Deel van het totale gewicht dat een criterium heeft, 0 tot 1.</summary>
public sealed record Criteriumgewicht
{
    /// <summary>
    /// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen, beproefd-in-de-praktijk. Er kunnen codes bijkomen.
    /// </summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Deel van het totale gewicht, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal Gewicht { get; init; }
}

/// <summary>Een gezondheidsdoel.</summary>
public sealed record Doelverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }
}

/// <summary>Wat één filter deed.</summary>
public sealed record Filterstand
{
    /// <summary>Naam van de regel.</summary>
    public required string Regel { get; init; }

    /// <summary>
    /// Hoeveel zij uitsluit: bij een regel over het onderwerp van de hele catalogus, anders van wat bij het onderwerp past.
    /// </summary>
    public required int Aantal { get; init; }

    /// <summary>Hoeveel er terugkomen als alleen deze regel vervalt.</summary>
    public required int AlleenHierdoor { get; init; }

    /// <summary>Hoe u haar versoepelt.</summary>
    public required string Versoepeling { get; init; }
}

/// <summary>Wie welk deel betaalt, in het kort.</summary>
public sealed record Financieringsbeeld
{
    /// <summary>Samenvatting in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat de financieringsregels zeggen per onderdeel van de keten; leeg als geen keten deze aanpak beschrijft.</summary>
    public IReadOnlyList<Onderdeelbetaling> Onderdelen { get => field ?? []; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen.</summary>
    public IReadOnlyList<Betaalfeit> Feiten { get => field ?? []; init; }
}

/// <summary>Een basisfunctionaliteit met haar plaats in het akkoord.</summary>
public sealed record Functieverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst agendastatus (/codelijsten/agendastatus). De codes van nu: basisfunctionaliteit, ontwikkelagenda-1-lopend,
    /// ontwikkelagenda-1-nieuw, ontwikkelagenda-2. Er kunnen codes bijkomen.
    /// </summary>
    public required Agendastatus Status { get; init; }

    /// <summary>Wat de status betekent.</summary>
    public required string StatusUitleg { get; init; }
}

/// <summary>Een gemeente of regio.</summary>
public sealed record Gebiedsverwijzing
{
    /// <summary>CBS-code van de gemeente of code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de gemeente of regio.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal gemeenten in het gebied.</summary>
    public required int Gemeenten { get; init; }
}

/// <summary>Waarom er niets overblijft.</summary>
public sealed record GeenVoorstel
{
    /// <summary>Wat er gebeurde.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Regels om te versoepelen; wie het meest teruggeeft eerst.</summary>
    public IReadOnlyList<string> Versoepel { get => field ?? []; init; }

    /// <summary>Hoe u dat doet.</summary>
    public required string Advies { get; init; }
}

/// <summary>Een getal waarmee is gerekend, met waar het vandaan komt en met welk veld u het vervangt.</summary>
public sealed record Gevalaanname
{
    /// <summary>Veld van de vraag dat het getal vervangt; null als u het niet los kunt vervangen.</summary>
    public string? Veld { get; init; }

    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Ondergrens; null als het onbekend is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens, nooit lager dan de ondergrens; null als het onbekend is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>De eenheid.</summary>
    public required string Eenheid { get; init; }

    /// <summary>
    /// Een code uit de codelijst aannameherkomst (/codelijsten/aannameherkomst). De codes van nu: feit, berekend, raming, eigen-getal. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Aannameherkomst Herkomst { get; init; }

    /// <summary>Wat erover te zeggen is; null als dat niets is.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Bronnen van het getal; leeg bij een raming en bij uw eigen getal.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Een andere interventie voor dezelfde vraag.</summary>
public sealed record Gevalalternatief
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Euro per deelnemer, ondergrens; null als er geen raming per deelnemer is.</summary>
    public decimal? VanEuroPerDeelnemer { get; init; }

    /// <summary>Euro per deelnemer, bovengrens.</summary>
    public decimal? TotEuroPerDeelnemer { get; init; }
}

/// <summary>Wat uw budget per jaar toelaat.</summary>
public sealed record Gevalbudget
{
    /// <summary>Euro per jaar.</summary>
    public required decimal PerJaarEuro { get; init; }

    /// <summary>Of de kosten erin passen; null als dat van de werkelijke prijs afhangt.</summary>
    public bool? Past { get; init; }

    /// <summary>Deelnemers die het zeker toelaat.</summary>
    public required int DeelnemersVan { get; init; }

    /// <summary>Deelnemers die het ten hoogste toelaat; null als de laagste prijs nul is.</summary>
    public int? DeelnemersTot { get; init; }

    /// <summary>Hetzelfde in één zin.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Hoeveel mensen per jaar meedoen.</summary>
public sealed record Gevaldeelnemers
{
    /// <summary>Deelnemers per jaar, ondergrens; ten minste 1.</summary>
    public required int Van { get; init; }

    /// <summary>Deelnemers per jaar, bovengrens; nooit lager dan de ondergrens.</summary>
    public required int Tot { get; init; }

    /// <summary>
    /// Een code uit de codelijst aannameherkomst (/codelijsten/aannameherkomst). De codes van nu: feit, berekend, raming, eigen-getal. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Aannameherkomst Herkomst { get; init; }

    /// <summary>Hoe het is berekend, in hele zinnen.</summary>
    public required string Berekening { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Het gebied van de berekening.</summary>
public sealed record Gevalgebied
{
    /// <summary>CBS-code van de gemeente of code van de regio.</summary>
    public required string Code { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal inwoners; null als het onbekend is.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Aantal gemeenten.</summary>
    public required int Gemeenten { get; init; }
}

/// <summary>Eén jaar: wat het kost, wie wat betaalt en welk geld van het Rijk ervoor is.</summary>
public sealed record Gevaljaar
{
    /// <summary>Het jaar (1900 tot en met 2100).</summary>
    public required int Jaar { get; init; }

    /// <summary>Euro, ondergrens; null als de kosten onbekend zijn.</summary>
    public decimal? VanEuro { get; init; }

    /// <summary>Euro, bovengrens; nooit lager dan de ondergrens.</summary>
    public decimal? TotEuro { get; init; }

    /// <summary>Wie welk onderdeel betaalt.</summary>
    public IReadOnlyList<Betaaldeel> Onderdelen { get => field ?? []; init; }

    /// <summary>Wat elke partij betaalt; samen nooit meer dan de kosten.</summary>
    public IReadOnlyList<Betalersbedrag> Betalers { get => field ?? []; init; }

    /// <summary>Geld van het Rijk voor deze basisfunctionaliteiten; leeg als geen overzicht een bedrag noemt.</summary>
    public IReadOnlyList<Rijksbedrag> Rijksgeld { get => field ?? []; init; }
}

/// <summary>Waarom met deze interventie is gerekend, als u er geen noemde.</summary>
public sealed record Gevalkeuze
{
    /// <summary>De reden, in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Andere interventies die u kunt kiezen, de beste eerst.</summary>
    public IReadOnlyList<Gevalalternatief> Andere { get => field ?? []; init; }
}

/// <summary>Wat het hier per jaar kost.</summary>
public sealed record Gevalkosten
{
    /// <summary>
    /// Groepen per jaar als elke groep zo groot mogelijk is; null als het programma niet in groepen gaat of de groepsgrootte onbekend is.
    /// </summary>
    public int? GroepenVan { get; init; }

    /// <summary>Groepen per jaar als elke groep zo klein mogelijk is.</summary>
    public int? GroepenTot { get; init; }

    /// <summary>Euro per jaar, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro per jaar, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Euro voor alle gevraagde jaren samen, ondergrens.</summary>
    public required decimal AlleJarenVanEuro { get; init; }

    /// <summary>Euro voor alle gevraagde jaren samen, bovengrens.</summary>
    public required decimal AlleJarenTotEuro { get; init; }

    /// <summary>Hoe het is berekend, in één zin.</summary>
    public required string Berekening { get; init; }
}

/// <summary>De kleinste verschuiving van gewichten waardoor de ene kandidaat gelijk komt met de andere.</summary>
public sealed record Gewichtsverandering
{
    /// <summary>
    /// Deel van het totale gewicht dat moet verschuiven, in procentpunten (0 tot 100); de helft van de L1-afstand (0 tot en met 100).
    /// </summary>
    public required decimal Procentpunt { get; init; }

    /// <summary>Met wie zij gelijk komt.</summary>
    public required string Tegenover { get; init; }

    /// <summary>Criteria die minder moeten wegen; wie het eerst inlevert staat vooraan.</summary>
    public IReadOnlyList<Voorstelcriterium> Minder { get => field ?? []; init; }

    /// <summary>
    /// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen, beproefd-in-de-praktijk. Er kunnen codes bijkomen.
    /// </summary>
    public required Voorstelcriterium Meer { get; init; }

    /// <summary>Hetzelfde in één zin.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Een landelijk cijfer bij een gezondheidsdoel.</summary>
public sealed record Indicatorbeeld
{
    /// <summary>Id van het doel waar het bij hoort: het gevraagde doel of een doel eronder.</summary>
    public required string Gezondheidsdoel { get; init; }

    /// <summary>Naam van dat doel.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat er wordt gemeten.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Hoe het nu is; null als geen bron het zegt.</summary>
    public Meetwaarde? Nu { get; init; }

    /// <summary>Wat het moet worden; null als geen akkoord een getal noemt.</summary>
    public Meetwaarde? Doel { get; init; }
}

/// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
public sealed record Interventieverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Eén regel voor in een lijst.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>
    /// Een code uit de codelijst erkenningsniveau (/codelijsten/erkenningsniveau). De codes van nu: onbekend, niet-erkend, vervallen,
    /// goed-beschreven, goed-onderbouwd, eerste-aanwijzingen, goede-aanwijzingen, sterke-aanwijzingen. Er kunnen codes bijkomen.
    /// </summary>
    public Erkenningsniveau? Erkenningsniveau { get; init; }
}

/// <summary>Eén stap van de keten met wie haar kan vullen.</summary>
public sealed record Ketenstap
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Plaats in de keten; 0 loopt langs de hele keten.</summary>
    public required int Stap { get; init; }

    /// <summary>Ids van kandidaten die haar kunnen vullen, de beste eerst; hoogstens vijf.</summary>
    public IReadOnlyList<string> Voorstellen { get => field ?? []; init; }

    /// <summary>Of geen enkele kandidaat haar vult.</summary>
    public required bool Gat { get; init; }

    /// <summary>Wat er is of ontbreekt.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Wat het kost: per deelnemer, en voor het aantal deelnemers van de vraag.</summary>
public sealed record Kostenbeeld
{
    /// <summary>Euro per deelnemer, ondergrens; null als het onbekend is.</summary>
    public decimal? PerDeelnemerVan { get; init; }

    /// <summary>Euro per deelnemer, bovengrens.</summary>
    public decimal? PerDeelnemerTot { get; init; }

    /// <summary>Prijsjaar van de bedragen; null als het onbekend is. Er is niet geïndexeerd (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Aantal deelnemers waarmee is gerekend, bij een bandbreedte het hoogste; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro voor alle deelnemers, afgerond op twee cijfers; null als kosten of deelnemers onbekend zijn.</summary>
    public decimal? TotaalVan { get; init; }

    /// <summary>Euro voor alle deelnemers, bovengrens.</summary>
    public decimal? TotaalTot { get; init; }

    /// <summary>Ja, nee, of null als er geen budget is gevraagd of het niet te zeggen is.</summary>
    public bool? PastInBudget { get; init; }

    /// <summary>
    /// Hoeveel deelnemers uw budget minstens betaalt; null als u geen budget noemt, als u zelf een aantal noemt of als het niet te zeggen
    /// is.
    /// </summary>
    public int? HaalbareDeelnemersVan { get; init; }

    /// <summary>Hoeveel deelnemers uw budget hoogstens betaalt; null als daar geen grens aan te geven is.</summary>
    public int? HaalbareDeelnemersTot { get; init; }

    /// <summary>Hetzelfde in woorden, met wat onbekend is.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst lijstdeel (/codelijsten/lijstdeel). De codes van nu: kern, loopt-hier, rangorde. Er kunnen codes bijkomen. Een
/// code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Lijstdeel>))]
public readonly record struct Lijstdeel(string Waarde) : ICode<Lijstdeel>
{
    /// <summary>De code kern.</summary>
    public static readonly Lijstdeel Kern = new("kern");

    /// <summary>De code loopt-hier.</summary>
    public static readonly Lijstdeel LooptHier = new("loopt-hier");

    /// <summary>De code rangorde.</summary>
    public static readonly Lijstdeel Rangorde = new("rangorde");

    /// <inheritdoc />
    public static IReadOnlyList<Lijstdeel> Bekend { get; } = [Kern, LooptHier, Rangorde];

    /// <inheritdoc />
    public static Lijstdeel Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een gemeten of gewenste waarde, precies of tussen grenzen, met het jaar waarover zij gaat.</summary>
public sealed record Meetwaarde
{
    /// <summary>De waarde, of de ondergrens ervan.</summary>
    public required decimal Van { get; init; }

    /// <summary>Bovengrens; null als de waarde precies is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Wat de waarde telt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarover de waarde gaat; null als de bron geen jaar noemt (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>De waarde in woorden zonder het jaar, zoals 20 procent.</summary>
    public string? Tekst { get; init; }
}

/// <summary>
/// Een code uit de codelijst onderbouwing (/codelijsten/onderbouwing). De codes van nu: bewezen, veelbelovend, alleen-beschreven. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Onderbouwing>))]
public readonly record struct Onderbouwing(string Waarde) : ICode<Onderbouwing>
{
    /// <summary>De code bewezen.</summary>
    public static readonly Onderbouwing Bewezen = new("bewezen");

    /// <summary>De code veelbelovend.</summary>
    public static readonly Onderbouwing Veelbelovend = new("veelbelovend");

    /// <summary>De code alleen-beschreven.</summary>
    public static readonly Onderbouwing AlleenBeschreven = new("alleen-beschreven");

    /// <inheritdoc />
    public static IReadOnlyList<Onderbouwing> Bekend { get; } = [Bewezen, Veelbelovend, AlleenBeschreven];

    /// <inheritdoc />
    public static Onderbouwing Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Het oordeel over wie een onderdeel van de keten betaalt.</summary>
public sealed record Onderdeelbetaling
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
    /// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Waarom, en welke voorwaarden open staan.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Hoeveel kandidaten op een criterium een bandbreedte hebben in plaats van een waarde.</summary>
public sealed record Onscherpte
{
    /// <summary>
    /// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen, beproefd-in-de-praktijk. Er kunnen codes bijkomen.
    /// </summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Aantal kandidaten.</summary>
    public required int Kandidaten { get; init; }
}

/// <summary>Hoe zeker de rangorde is; de keten zelf en wat hier al loopt staan daarbuiten.</summary>
public sealed record Onzekerheid
{
    /// <summary>Aantal trekkingen.</summary>
    public required int Trekkingen { get; init; }

    /// <summary>Zaad van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public required long Zaad { get; init; }

    /// <summary>Hoeveel kandidaten bij deze gewichten op 1 kunnen komen, afhankelijk van wat nu onbekend is.</summary>
    public required int KanEersteWorden { get; init; }

    /// <summary>Per criterium hoeveel kandidaten geen scherpe waarde hebben.</summary>
    public IReadOnlyList<Onscherpte> Onscherp { get => field ?? []; init; }

    /// <summary>Waar als de feiten te dun zijn om één beste aan te wijzen.</summary>
    public required bool TeDunVoorRangorde { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Wat de deelnemers van één jaar kunnen opleveren, alleen uit een effect dat een bron noemt.</summary>
public sealed record Opbrengst
{
    /// <summary>
    /// Een code uit de codelijst effectmaat (/codelijsten/effectmaat). De codes van nu: minder-valincidenten, gestopt-met-roken,
    /// kilo-afgevallen, vijf-procent-afgevallen. Er kunnen codes bijkomen.
    /// </summary>
    public required Effectmaatsoort Soort { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal, ondergrens; nul als niet zeker is dat het iets oplevert.</summary>
    public required decimal Van { get; init; }

    /// <summary>Aantal, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal Tot { get; init; }

    /// <summary>Hoe het is berekend, in hele zinnen.</summary>
    public required string Berekening { get; init; }

    /// <summary>Hoe zeker het effect is, in vier niveaus; null als u zelf het effect opgaf.</summary>
    public Effectzekerheid? Zekerheid { get; init; }

    /// <summary>Wat het aantal in euro's scheelt, ondergrens; null als geen bron zegt wat één uitkomst kost.</summary>
    public decimal? WaardeVanEuro { get; init; }

    /// <summary>Wat het aantal in euro's scheelt, bovengrens.</summary>
    public decimal? WaardeTotEuro { get; init; }

    /// <summary>Wie dat geld uitspaart; null als er geen waarde in euro's is.</summary>
    public string? VoorWie { get; init; }

    /// <summary>Wat één uitkomst kost, ondergrens in euro's; null als de kosten onbekend zijn.</summary>
    public decimal? KostenPerUitkomstVan { get; init; }

    /// <summary>Wat één uitkomst kost, bovengrens in euro's; null als er geen bovengrens is omdat de opbrengst nul kan zijn.</summary>
    public decimal? KostenPerUitkomstTot { get; init; }

    /// <summary>Hoeveel er nodig zijn om de kosten terug te verdienen, ondergrens; null zonder waarde in euro's.</summary>
    public decimal? NodigVan { get; init; }

    /// <summary>Hoeveel er nodig zijn om de kosten terug te verdienen, bovengrens.</summary>
    public decimal? NodigTot { get; init; }

    /// <summary>Of deze opbrengst alleen al de kosten terugverdient; null als dat niet te zeggen is.</summary>
    public bool? VerdientZichTerug { get; init; }

    /// <summary>Waar het effect en de waarde staan.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Iets wat volgens een bron al loopt in of naast de plaats van de vraag.</summary>
public sealed record Plaatsbeeld
{
    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Namen van de gemeenten die de bron noemt.</summary>
    public IReadOnlyList<string> Gemeenten { get => field ?? []; init; }

    /// <summary>Of dit een gemeente is waar u aan grenst, en niet uw eigen plaats.</summary>
    public required bool Buurgemeente { get; init; }

    /// <summary>Jaar waarin de bron dit zei; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Wat de bron zegt.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat uitbreiden of aansluiten vraagt, voor zover de catalogus dat weet.</summary>
    public IReadOnlyList<string> Uitbreiden { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// De set interventies die binnen de budgetten het meest dekt. Bewezen de beste bij de gerekende kosten; omdat kosten intervallen zijn,
/// staat erbij welke keuzes ook bij lage en hoge kosten gelden.
/// </summary>
public sealed record Portefeuille
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gerekend.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Jaar waarvoor is gerekend (1900 tot en met 2100).</summary>
    public required int Jaar { get; init; }

    /// <summary>Het antwoord in gewone zinnen.</summary>
    public IReadOnlyList<string> Samenvatting { get => field ?? []; init; }

    /// <summary>Naam van de gemeente of regio.</summary>
    public required string Gebied { get; init; }

    /// <summary>
    /// Hoeveel procent van het gevraagde is gedekt; elk onderwerp telt even zwaar, en elke stap van een keten even zwaar binnen haar
    /// onderwerp.
    /// </summary>
    public required decimal DekkingProcent { get; init; }

    /// <summary>De gekozen interventies, de duurste eerst.</summary>
    public IReadOnlyList<Portefeuillekeuze> Keuzes { get => field ?? []; init; }

    /// <summary>Wat gedekt moest worden, en waarmee.</summary>
    public IReadOnlyList<Portefeuilledoel> Doelen { get => field ?? []; init; }

    /// <summary>Wat elke partij betaalt.</summary>
    public IReadOnlyList<Portefeuillebudget> Budgetten { get => field ?? []; init; }

    /// <summary>Dezelfde vraag bij lage, middelste en hoge kosten.</summary>
    public IReadOnlyList<Portefeuillescenario> Scenarios { get => field ?? []; init; }

    /// <summary>Waarom de kosten te onzeker zijn om te kiezen; null als de keuze vast genoeg is.</summary>
    public string? TeOnzeker { get; init; }

    /// <summary>Wat elke voorwaarde kost: wat erbij komt met meer budget of met een lagere eis aan het bewijs.</summary>
    public IReadOnlyList<Voorwaardeprijs> Voorwaarden { get => field ?? []; init; }

    /// <summary>Interventies die bij de vraag passen maar niet mee konden doen, met de reden.</summary>
    public IReadOnlyList<Portefeuilleafvaller> NietMeegedaan { get => field ?? []; init; }

    /// <summary>Wat u verder moet weten.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }
}

/// <summary>
/// Wat u wilt dekken, waar, en met hoeveel geld per jaar. Een gemeente of zorgverzekeraar zonder budget heeft geen grens.
/// </summary>
public sealed record PortefeuilleVerzoek
{
    /// <summary>Naam of CBS-code van een gemeente. Kies een gemeente of een regio.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08.</summary>
    public string? Regio { get; init; }

    /// <summary>Ids van basisfunctionaliteiten; samen met de gezondheidsdoelen hoogstens 20 (hoogstens 20).</summary>
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    /// <summary>Ids van gezondheidsdoelen (hoogstens 20).</summary>
    public IReadOnlyList<string>? Gezondheidsdoelen { get; init; }

    /// <summary>Budget van de gemeente per jaar in euro's, ook geld van het Rijk voor gemeenten.</summary>
    public decimal? BudgetGemeente { get; init; }

    /// <summary>Budget van de zorgverzekeraar per jaar in euro's.</summary>
    public decimal? BudgetZorgverzekeraar { get; init; }

    /// <summary>Budget uit aanvullende verzekeringen per jaar in euro's; zonder dit veld tellen zij niet mee.</summary>
    public decimal? BudgetAanvullendeVerzekering { get; init; }

    /// <summary>Laagste erkenning die u wilt. Onbekend voldoet dan niet.</summary>
    public string? MinimumErkenning { get; init; }

    /// <summary>Namen of ids van interventies die u niet wilt (hoogstens 50).</summary>
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    /// <summary>
    /// Uw eigen aantal deelnemers per jaar, per naam of id van een interventie; waar u niets geeft, geldt de norm van het akkoord of onze
    /// raming (hoogstens 50 tekens).
    /// </summary>
    public IReadOnlyDictionary<string, int>? Deelnemers { get; init; }

    /// <summary>Jaar waarvoor u rekent, van 2023 tot en met 2040; zonder dit veld dit jaar (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }
}

/// <summary>Een interventie die niet mee kon doen.</summary>
public sealed record Portefeuilleafvaller
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarom, in één zin.</summary>
    public required string Reden { get; init; }
}

/// <summary>Wat één partij betaalt.</summary>
public sealed record Portefeuillebudget
{
    /// <summary>
    /// Een code uit de codelijst beurs (/codelijsten/beurs). De codes van nu: gemeente, zorgverzekeraar, aanvullende-verzekering,
    /// niemand-aangewezen. Er kunnen codes bijkomen.
    /// </summary>
    public required Beurs Betaler { get; init; }

    /// <summary>Uw budget per jaar; null als u er geen gaf, dan is er geen grens.</summary>
    public decimal? GrensEuro { get; init; }

    /// <summary>Wat de set kost, bij de gerekende bedragen.</summary>
    public required decimal GebruiktEuro { get; init; }
}

/// <summary>Iets dat gedekt moest worden: een stap van een keten, een basisfunctionaliteit zonder keten of een gezondheidsdoel.</summary>
public sealed record Portefeuilledoel
{
    /// <summary>Naam van de basisfunctionaliteit of het gezondheidsdoel.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Naam van de stap; gelijk aan het onderwerp als er geen keten is.</summary>
    public required string Naam { get; init; }

    /// <summary>Naam van de gekozen interventie die het dekt; null als het niet gedekt is.</summary>
    public string? GedektDoor { get; init; }

    /// <summary>Waarom het niet gedekt is; null als het gedekt is.</summary>
    public string? Reden { get; init; }
}

/// <summary>Een gekozen interventie.</summary>
public sealed record Portefeuillekeuze
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst erkenningsniveau (/codelijsten/erkenningsniveau). De codes van nu: onbekend, niet-erkend, vervallen,
    /// goed-beschreven, goed-onderbouwd, eerste-aanwijzingen, goede-aanwijzingen, sterke-aanwijzingen. Er kunnen codes bijkomen.
    /// </summary>
    public required Erkenningsniveau Erkenningsniveau { get; init; }

    /// <summary>Kosten per jaar hier, ondergrens in euro's.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Kosten per jaar hier, bovengrens in euro's.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Het bedrag waarmee is gekozen: het midden.</summary>
    public required decimal GerekendEuro { get; init; }

    /// <summary>Deelnemers per jaar waarmee is gerekend, ondergrens.</summary>
    public required int DeelnemersVan { get; init; }

    /// <summary>Deelnemers per jaar waarmee is gerekend, bovengrens.</summary>
    public required int DeelnemersTot { get; init; }

    /// <summary>
    /// Een code uit de codelijst aannameherkomst (/codelijsten/aannameherkomst). De codes van nu: feit, berekend, raming, eigen-getal. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Aannameherkomst DeelnemersHerkomst { get; init; }

    /// <summary>
    /// Een code uit de codelijst beurs (/codelijsten/beurs). De codes van nu: gemeente, zorgverzekeraar, aanvullende-verzekering,
    /// niemand-aangewezen. Er kunnen codes bijkomen.
    /// </summary>
    public required Beurs Betaler { get; init; }

    /// <summary>Wat zij dekt.</summary>
    public IReadOnlyList<string> Dekt { get => field ?? []; init; }

    /// <summary>Of zij ook bij lage en bij hoge kosten in de set zit.</summary>
    public required bool Vast { get; init; }
}

/// <summary>De beste set bij andere kosten.</summary>
public sealed record Portefeuillescenario
{
    /// <summary>Bij welke kosten: lage, middelste of hoge.</summary>
    public required string Kosten { get; init; }

    /// <summary>Hoeveel procent van het gevraagde is gedekt.</summary>
    public required decimal DekkingProcent { get; init; }

    /// <summary>Namen van de gekozen interventies.</summary>
    public IReadOnlyList<string> Interventies { get => field ?? []; init; }
}

/// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
public sealed record Rekenbeeld
{
    /// <summary>Elk getal waarmee is gerekend; u vervangt het met het veld van 'aannames' dat erbij staat.</summary>
    public IReadOnlyList<Rekeninvoer> Invoer { get => field ?? []; init; }

    /// <summary>Wat het akkoord vraagt, omgerekend naar hier.</summary>
    public IReadOnlyList<Streefwaardebeeld> Streefwaarden { get => field ?? []; init; }

    /// <summary>
    /// Cijfers over uw gemeente of regio die iets zeggen over het doel, naast die van Nederland; wat over het doel zelf gaat eerst. Leeg
    /// zonder plaats, of als er geen cijfer over het doel is.
    /// </summary>
    public IReadOnlyList<Gebiedscijfer> LokaleCijfers { get => field ?? []; init; }

    /// <summary>Waarom die cijfers onze gewichten veranderen; null als zij dat niet doen.</summary>
    public string? Gewichtsreden { get; init; }

    /// <summary>
    /// Landelijke cijfers van het gevraagde gezondheidsdoel en van de doelen eronder: hoe het nu is en wat het doel is. Leeg zonder
    /// gezondheidsdoel.
    /// </summary>
    public IReadOnlyList<Indicatorbeeld> Indicatoren { get => field ?? []; init; }

    /// <summary>Deelnemers per jaar waarmee de kosten zijn berekend; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Waar dat aantal vandaan komt.</summary>
    public required string DeelnemersUitleg { get; init; }

    /// <summary>Baten die bronnen melden.</summary>
    public IReadOnlyList<Batenbeeld> Baten { get => field ?? []; init; }
}

/// <summary>Eén getal waarmee is gerekend.</summary>
public sealed record Rekeninvoer
{
    /// <summary>Veld van 'aannames' dat het vervangt.</summary>
    public required string Veld { get; init; }

    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Het getal; null als het onbekend is.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Waar het vandaan komt, met de datum.</summary>
    public required string Herkomst { get; init; }
}

/// <summary>Baten die een bron voor deze interventie noemt als veelvoud van wat zij kost, toegepast op de kosten hier.</summary>
public sealed record Rendement
{
    /// <summary>Wat de bron zegt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Euro baten per uitgegeven euro.</summary>
    public required decimal BatenPerEuro { get; init; }

    /// <summary>Baten van de kosten van één jaar, ondergrens in euro's.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Baten van de kosten van één jaar, bovengrens in euro's.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Over hoeveel jaar, en andere eenheid van de bron; null als de bron dat niet zegt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Wie de baten heeft.</summary>
    public required string VoorWie { get; init; }

    /// <summary>Hoe hard het getal is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Wat u moet weten om het te lezen.</summary>
    public string? Noot { get; init; }

    /// <summary>Waar dit staat.</summary>
    public Bron? Bron { get; init; }
}

/// <summary>Geld van het Rijk, met een aanwijzing van het deel voor dit gebied.</summary>
public sealed record Rijksbedrag
{
    /// <summary>Waar het voor is.</summary>
    public required string Naam { get; init; }

    /// <summary>De tabel waar het in staat.</summary>
    public required string Overzicht { get; init; }

    /// <summary>Voor het hele land, in miljoenen euro's.</summary>
    public required decimal LandelijkMiljoenEuro { get; init; }

    /// <summary>Het deel naar inwoners, in euro's: een aanwijzing, geen toezegging; null als het aantal inwoners onbekend is.</summary>
    public decimal? AandeelEuro { get; init; }

    /// <summary>Of het bedrag ook voor latere jaren geldt.</summary>
    public required bool Structureel { get; init; }
}

/// <summary>Hoe stevig een voorstel op zijn plaats staat.</summary>
public sealed record Robuustheidsbeeld
{
    /// <summary>
    /// Deel van de trekkingen over gewichten en onbekenden waarin zij de eerste is van haar deel van de lijst, 0 tot 1 (0 tot en met 1).
    /// </summary>
    public required decimal KansOpRang1 { get; init; }

    /// <summary>Deel van de trekkingen waarin zij bij de eerste drie van haar deel hoort (0 tot en met 1).</summary>
    public required decimal KansOpTop3 { get; init; }

    /// <summary>Best mogelijke rang bij deze gewichten, hoe de onbekenden ook uitvallen.</summary>
    public required int BesteRang { get; init; }

    /// <summary>Slechtst mogelijke rang bij deze gewichten.</summary>
    public required int SlechtsteRang { get; init; }

    /// <summary>
    /// Gemiddelde gewichten van de trekkingen waarin zij de eerste was: wat u belangrijk moet vinden om bij haar uit te komen. Leeg als dat
    /// nooit gebeurde.
    /// </summary>
    public IReadOnlyList<Criteriumgewicht> CentraleGewichten { get => field ?? []; init; }

    /// <summary>
    /// Voor de eerste van haar deel: de kleinste verschuiving van gewichten waardoor een ander gelijk komt. Voor de anderen: de kleinste
    /// waardoor zij gelijk komen met de eerste. Null als geen gewichten dat kunnen.
    /// </summary>
    public Gewichtsverandering? KleinsteGewichtsverandering { get; init; }
}

/// <summary>Een interventie die bij het onderwerp past maar afviel.</summary>
public sealed record Uitsluiting
{
    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>De eerste regel waaraan zij niet voldoet.</summary>
    public required string Regel { get; init; }

    /// <summary>Waarom.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Een vraag om interventies naast elkaar te zetten.</summary>
public sealed record VergelijkVerzoek
{
    /// <summary>Ids van twee tot en met acht interventies (hoogstens 8).</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>Waarvoor u vergelijkt; zonder dit veld blijft weg wat van een vraag afhangt.</summary>
    public VoorstelVerzoek? Waarvoor { get; init; }
}

/// <summary>Eén kenmerk van één interventie.</summary>
public sealed record Vergelijkcel
{
    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Of de catalogus het weet.</summary>
    public required bool Bekend { get; init; }

    /// <summary>Het kenmerk in woorden; 'onbekend' als het niet bekend is.</summary>
    public required string Tekst { get; init; }

    /// <summary>Getal om op te vergelijken, ondergrens; null als er geen is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Waar het staat; leeg als het onze indeling is.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Interventies naast elkaar, kenmerk voor kenmerk.</summary>
public sealed record Vergelijking
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Het verschil in een paar zinnen: wat het best is onderbouwd, wat het kost, wie betaalt en wat u nu besluit.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Waarvoor is vergeleken, zoals wij het begrepen; null als er niets bij gevraagd is.</summary>
    public BegrepenVraag? Waarvoor { get; init; }

    /// <summary>De interventies, in de volgorde van de vraag.</summary>
    public IReadOnlyList<Interventieverwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Een rij per kenmerk; elke rij heeft een cel per interventie, in dezelfde volgorde.</summary>
    public IReadOnlyList<Vergelijkrij> Rijen { get => field ?? []; init; }

    /// <summary>Waar bronnen elkaar tegenspreken of iets bij te zeggen is.</summary>
    public IReadOnlyList<Bronverschil> Bronverschillen { get => field ?? []; init; }
}

/// <summary>Eén kenmerk van alle interventies.</summary>
public sealed record Vergelijkrij
{
    /// <summary>Vaste naam van het kenmerk.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Groep: doelgroep, bewijs, geld, uitvoering of oordeel.</summary>
    public required string Groep { get; init; }

    /// <summary>Een cel per interventie.</summary>
    public IReadOnlyList<Vergelijkcel> Cellen { get => field ?? []; init; }

    /// <summary>Ids van wie hier het beste is; leeg als dat niet te zeggen is.</summary>
    public IReadOnlyList<string> Beste { get => field ?? []; init; }

    /// <summary>Waarom wel of niet iemand de beste is; null als er bij dit kenmerk geen beter of slechter is.</summary>
    public string? Uitleg { get; init; }
}

/// <summary>Een voorgestelde interventie met alles waar haar plaats op rust.</summary>
public sealed record Voorstel
{
    /// <summary>Plaats in de lijst. Zijn de feiten te dun voor een rangorde, lees dan de groep en niet de plaats.</summary>
    public required int Rang { get; init; }

    /// <summary>
    /// Een code uit de codelijst lijstdeel (/codelijsten/lijstdeel). De codes van nu: kern, loopt-hier, rangorde. Er kunnen codes bijkomen.
    /// </summary>
    public required Lijstdeel Deel { get; init; }

    /// <summary>Hoe vast een bron haar aan de gevraagde basisfunctionaliteit verbindt; null als geen bron dat doet.</summary>
    public Bouwsteenmerk? Merk { get; init; }

    /// <summary>
    /// Een code uit de codelijst onderbouwing (/codelijsten/onderbouwing). De codes van nu: bewezen, veelbelovend, alleen-beschreven. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Onderbouwing Groep { get; init; }

    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Gewogen som van de waarden, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal Score { get; init; }

    /// <summary>Score als alles wat onbekend is tegenvalt (0 tot en met 1).</summary>
    public required decimal ScoreVan { get; init; }

    /// <summary>Score als alles wat onbekend is meevalt (0 tot en met 1).</summary>
    public required decimal ScoreTot { get; init; }

    /// <summary>Wat elk criterium bijdraagt.</summary>
    public IReadOnlyList<Criteriumbijdrage> Criteria { get => field ?? []; init; }

    /// <summary>Hoe stevig een voorstel op zijn plaats staat.</summary>
    public required Robuustheidsbeeld Robuustheid { get; init; }

    /// <summary>Wie welk deel betaalt, in het kort.</summary>
    public required Financieringsbeeld Financiering { get; init; }

    /// <summary>Wat het kost: per deelnemer, en voor het aantal deelnemers van de vraag.</summary>
    public required Kostenbeeld Kosten { get; init; }

    /// <summary>Wat zij per deelnemer kost: een interval met de berekening erbij; null als ook het soort programma niets zegt.</summary>
    public Kostenraming? Kostenraming { get; init; }

    /// <summary>Wat er op het gevraagde doel is gemeten, in één regel; null als daar niets over bekend is.</summary>
    public Effectlijn? Effect { get; init; }

    /// <summary>Wat u moet weten voordat u kiest: nulresultaten, oude oordelen, bronnen die elkaar tegenspreken.</summary>
    public IReadOnlyList<string> LetOp { get => field ?? []; init; }
}

/// <summary>Een uitgelegde rangorde, met wat er niet in staat en waarom, de keten, de lokale cijfers en hoe zeker het is.</summary>
public sealed record Voorstelantwoord
{
    /// <summary>Versie van de catalogus waar het antwoord op rust.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gevraagd; hoe oud een feit is, telt vanaf deze dag.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>
    /// Het antwoord in een paar zinnen: wat u hier kiest of welke drie te verdedigen zijn, hoe zeker dat is, wat het kost, wie betaalt en
    /// wat u nu besluit.
    /// </summary>
    public string? Samenvatting { get; init; }

    /// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
    public required BegrepenVraag Vraag { get; init; }

    /// <summary>
    /// Waar de basisfunctionaliteit volgens een akkoord, een wet of een landelijk model uit bestaat, los van de rangorde; leeg zonder
    /// basisfunctionaliteit of als er niets over is vastgelegd.
    /// </summary>
    public IReadOnlyList<Bouwsteenbeeld> Bouwstenen { get => field ?? []; init; }

    /// <summary>
    /// Wat volgens een bron al loopt in de gemeente of regio van de vraag, of in een buurgemeente, met wat uitbreiden vraagt; leeg als u
    /// geen plaats noemt of er niets over bekend is.
    /// </summary>
    public IReadOnlyList<Plaatsbeeld> LooptHier { get => field ?? []; init; }

    /// <summary>
    /// Eerst de keten zelf, dan wat hier al loopt, dan de rangorde; in elk deel de beste eerst. In de rangorde staat wat over het doel zelf
    /// gaat boven wat alleen over een onderliggend doel gaat.
    /// </summary>
    public IReadOnlyList<Voorstel> Voorstellen { get => field ?? []; init; }

    /// <summary>De voorstellen van de rangorde in groepen, als de feiten te dun zijn om één beste aan te wijzen; anders leeg.</summary>
    public IReadOnlyList<Voorstelgroep> Groepen { get => field ?? []; init; }

    /// <summary>Hoeveel kandidaten zijn gerangschikt; meer dan het aantal voorstellen als u er minder vroeg.</summary>
    public required int Kandidaten { get; init; }

    /// <summary>Wat bij het onderwerp past maar afviel, met de regel die haar uitsloot.</summary>
    public IReadOnlyList<Uitsluiting> Uitgesloten { get => field ?? []; init; }

    /// <summary>Wat elk filter weghaalde.</summary>
    public IReadOnlyList<Filterstand> Filters { get => field ?? []; init; }

    /// <summary>Waarom er geen voorstel is en wat u kunt versoepelen; null als er voorstellen zijn.</summary>
    public GeenVoorstel? GeenVoorstel { get; init; }

    /// <summary>De stappen van de keten met wie ze kan vullen; leeg zonder basisfunctionaliteit die een keten heeft.</summary>
    public IReadOnlyList<Ketenstap> Keten { get => field ?? []; init; }

    /// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
    public required Rekenbeeld Rekenhulp { get; init; }

    /// <summary>Hoe zeker de rangorde is; de keten zelf en wat hier al loopt staan daarbuiten.</summary>
    public required Onzekerheid Onzekerheid { get; init; }
}

/// <summary>
/// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
/// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen, beproefd-in-de-praktijk. Er kunnen codes bijkomen. Een code die
/// deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Voorstelcriterium>))]
public readonly record struct Voorstelcriterium(string Waarde) : ICode<Voorstelcriterium>
{
    /// <summary>De code doelpassing.</summary>
    public static readonly Voorstelcriterium Doelpassing = new("doelpassing");

    /// <summary>De code doelgroeppassing.</summary>
    public static readonly Voorstelcriterium Doelgroeppassing = new("doelgroeppassing");

    /// <summary>De code bewijskracht.</summary>
    public static readonly Voorstelcriterium Bewijskracht = new("bewijskracht");

    /// <summary>De code effect.</summary>
    public static readonly Voorstelcriterium Effect = new("effect");

    /// <summary>De code kosten.</summary>
    public static readonly Voorstelcriterium Kosten = new("kosten");

    /// <summary>De code financierbaarheid.</summary>
    public static readonly Voorstelcriterium Financierbaarheid = new("financierbaarheid");

    /// <summary>De code uitvoerbaarheid.</summary>
    public static readonly Voorstelcriterium Uitvoerbaarheid = new("uitvoerbaarheid");

    /// <summary>De code bereik-kwetsbare-groepen.</summary>
    public static readonly Voorstelcriterium BereikKwetsbareGroepen = new("bereik-kwetsbare-groepen");

    /// <summary>De code beproefd-in-de-praktijk.</summary>
    public static readonly Voorstelcriterium BeproefdInDePraktijk = new("beproefd-in-de-praktijk");

    /// <inheritdoc />
    public static IReadOnlyList<Voorstelcriterium> Bekend { get; } = [Doelpassing, Doelgroeppassing, Bewijskracht, Effect, Kosten, Financierbaarheid, Uitvoerbaarheid, BereikKwetsbareGroepen, BeproefdInDePraktijk];

    /// <inheritdoc />
    public static Voorstelcriterium Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Voorstellen die even sterk zijn onderbouwd; binnen een groep wijst geen feit één beste aan.</summary>
public sealed record Voorstelgroep
{
    /// <summary>
    /// Een code uit de codelijst onderbouwing (/codelijsten/onderbouwing). De codes van nu: bewezen, veelbelovend, alleen-beschreven. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Onderbouwing Groep { get; init; }

    /// <summary>Ids van de voorstellen in deze groep.</summary>
    public IReadOnlyList<string> Interventies { get => field ?? []; init; }
}

/// <summary>Wat een voorwaarde kost.</summary>
public sealed record Voorwaardeprijs
{
    /// <summary>De voorwaarde, in gewone taal.</summary>
    public required string Voorwaarde { get; init; }

    /// <summary>Hoeveel budget erbij moet voordat er iets bij komt; null bij een voorwaarde die geen budget is.</summary>
    public decimal? ExtraEuro { get; init; }

    /// <summary>Hoeveel procentpunt dekking er dan bij komt.</summary>
    public required decimal DekkingProcentErbij { get; init; }

    /// <summary>Namen van de interventies die er dan bij komen.</summary>
    public IReadOnlyList<string> KomtErbij { get => field ?? []; init; }

    /// <summary>Hetzelfde in één zin.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>
/// Wat een interventie hier kost, wie dat betaalt en wat zij kan opleveren. Elk getal is een interval met waar het vandaan komt; wat geen
/// bron noemt, is niet gerekend. Dezelfde vraag, catalogusversie en peildatum geven hetzelfde antwoord.
/// </summary>
public sealed record Zakelijkgeval
{
    /// <summary>Het antwoord in gewone zinnen.</summary>
    public IReadOnlyList<string> Samenvatting { get => field ?? []; init; }

    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Dag waarop is gerekend.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Genoeg om een interventie te herkennen en op te zoeken.</summary>
    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Waarom deze interventie; null als u haar zelf noemde.</summary>
    public Gevalkeuze? Keuze { get; init; }

    /// <summary>Het gebied van de berekening.</summary>
    public required Gevalgebied Gebied { get; init; }

    /// <summary>Hoeveel mensen per jaar meedoen; null als het onbekend is.</summary>
    public Gevaldeelnemers? Deelnemers { get; init; }

    /// <summary>Wat één deelnemer kost, met de berekening; null als er te weinig bekend is voor een raming.</summary>
    public Kostenraming? Kostenraming { get; init; }

    /// <summary>Wat het hier kost; null als de prijs of het aantal deelnemers onbekend is.</summary>
    public Gevalkosten? Kosten { get; init; }

    /// <summary>Per jaar: de kosten, wie wat betaalt en het geld van het Rijk.</summary>
    public IReadOnlyList<Gevaljaar> Jaren { get => field ?? []; init; }

    /// <summary>Hoe u het deel van het landelijke geld moet lezen; null als er geen geld van het Rijk is.</summary>
    public string? Rijksgeldtoelichting { get; init; }

    /// <summary>Wat uw budget toelaat; null als u geen budget gaf of de prijs onbekend is.</summary>
    public Gevalbudget? Ruimte { get; init; }

    /// <summary>Wat de deelnemers van één jaar kunnen opleveren; leeg als geen bron een telbaar effect noemt.</summary>
    public IReadOnlyList<Opbrengst> Opbrengsten { get => field ?? []; init; }

    /// <summary>Waarom er geen opbrengst is gerekend; null als er wel een is.</summary>
    public string? GeenOpbrengst { get; init; }

    /// <summary>Baten als veelvoud van de kosten, als een bron dat voor deze interventie noemt.</summary>
    public IReadOnlyList<Rendement> Rendementen { get => field ?? []; init; }

    /// <summary>Wie er voordeel van heeft, en waaruit dat blijkt.</summary>
    public IReadOnlyList<string> WieWint { get => field ?? []; init; }

    /// <summary>Wat bronnen over kosten en baten zeggen, over deze interventie en haar onderwerp.</summary>
    public IReadOnlyList<Batenbeeld> Cijfers { get => field ?? []; init; }

    /// <summary>Elk getal waarmee is gerekend.</summary>
    public IReadOnlyList<Gevalaanname> Aannames { get => field ?? []; init; }

    /// <summary>Wat u verder moet weten.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }
}

/// <summary>
/// Waarvoor en waar u wilt weten wat het kost en oplevert. Noem een interventie, een basisfunctionaliteit of een gezondheidsdoel, en een
/// gemeente of regio. Elk getal dat u geeft, gaat voor op dat van de catalogus.
/// </summary>
public sealed record ZakelijkgevalVerzoek
{
    /// <summary>Naam of id van een interventie, zoals in-balans.</summary>
    public string? Interventie { get; init; }

    /// <summary>
    /// Id van een basisfunctionaliteit, zoals valpreventie. Met een interventie erbij: de norm en het geld van deze basisfunctionaliteit.
    /// </summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van een gezondheidsdoel, zoals minder-roken.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Naam of CBS-code van een gemeente, zoals Hollands Kroon. Kies een gemeente of een regio.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08.</summary>
    public string? Regio { get; init; }

    /// <summary>Deelnemers per jaar; zonder dit veld de norm van het akkoord, of anders onze raming.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Eerste jaar, van 2023 tot en met 2040; zonder dit veld dit jaar.</summary>
    public int? VanJaar { get; init; }

    /// <summary>Aantal jaren, 1 tot en met 10; zonder dit veld vier.</summary>
    public int? Jaren { get; init; }

    /// <summary>Budget per jaar in euro's, 1 of meer.</summary>
    public decimal? Budget { get; init; }

    /// <summary>Deel van de 65-plussers met een verhoogd valrisico, in procent (0 tot en met 100).</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Uw prijs per deelnemer in euro's.</summary>
    public decimal? PrijsPerDeelnemer { get; init; }

    /// <summary>Uw prijs per groep in euro's.</summary>
    public decimal? PrijsPerGroep { get; init; }

    /// <summary>Deelnemers per groep, 1 tot en met 1000.</summary>
    public decimal? Groepsgrootte { get; init; }

    /// <summary>Prijs van een uur van één begeleider in euro's, tot en met 500.</summary>
    public decimal? Uurprijs { get; init; }

    /// <summary>Aantal bijeenkomsten.</summary>
    public decimal? Bijeenkomsten { get; init; }

    /// <summary>Minuten per bijeenkomst.</summary>
    public decimal? MinutenPerBijeenkomst { get; init; }

    /// <summary>Begeleiders die tegelijk bij een groep zijn.</summary>
    public decimal? Begeleiders { get; init; }

    /// <summary>Materiaal per deelnemer in euro's.</summary>
    public decimal? MateriaalPerDeelnemer { get; init; }

    /// <summary>Ruimte per bijeenkomst in euro's.</summary>
    public decimal? RuimtePerBijeenkomst { get; init; }

    /// <summary>Licentie per deelnemer in euro's.</summary>
    public decimal? LicentiePerDeelnemer { get; init; }

    /// <summary>Uw eigen effect op de eerste uitkomst: een percentage, of kilo's per deelnemer.</summary>
    public decimal? Effect { get; init; }

    /// <summary>Hoe vaak de eerste uitkomst zonder programma voorkomt, per deelnemer per jaar, zoals valincidenten.</summary>
    public decimal? AantalPerDeelnemer { get; init; }

    /// <summary>Wat één keer de eerste uitkomst waard is, in euro's.</summary>
    public decimal? EuroPerUitkomst { get; init; }
}
