// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Voorstellen;

/// <summary>Voorstellen bij een doel en een doelgroep, en interventies naast elkaar, met uitleg.</summary>
public interface IVoorstellen
{
    /// <summary>Interventies vergelijken.</summary>
    /// <remarks>
    /// Zet twee tot en met acht interventies naast elkaar, kenmerk voor kenmerk. Per rij staat wie de beste is, alleen als dat met
    /// zekerheid te zeggen is, en wat onbekend is. Met 'waarvoor' komen de oordelen erbij die van uw vraag afhangen.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Vergelijking>> VergelijkInterventies(VergelijkVerzoek verzoek, CancellationToken cancellationToken = default);

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
}

internal sealed class VoorstellenAanroepen(Verbinding verbinding) : IVoorstellen
{
    public Task<Antwoord<Vergelijking>> VergelijkInterventies(VergelijkVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "vergelijkingen")
            .Met(verzoek, verbinding.Json.VergelijkVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Vergelijking, cancellationToken);

    public Task<Antwoord<Voorstelantwoord>> StelInterventiesVoor(VoorstelVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "voorstellen")
            .Met(verzoek, verbinding.Json.VoorstelVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Voorstelantwoord, cancellationToken);
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
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen. Er kunnen codes bijkomen.
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
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen. Er kunnen codes bijkomen.
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

    /// <summary>Wat de financieringsregels zeggen per onderdeel van de keten; leeg als geen keten haar beschrijft.</summary>
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
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen. Er kunnen codes bijkomen.
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

    /// <summary>Aantal deelnemers waarmee is gerekend; null als het onbekend is.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro voor alle deelnemers, afgerond op twee cijfers; null als kosten of deelnemers onbekend zijn.</summary>
    public decimal? TotaalVan { get; init; }

    /// <summary>Euro voor alle deelnemers, bovengrens.</summary>
    public decimal? TotaalTot { get; init; }

    /// <summary>Ja, nee, of null als er geen budget is gevraagd of het niet te zeggen is.</summary>
    public bool? PastInBudget { get; init; }

    /// <summary>Hetzelfde in woorden, met wat onbekend is.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
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
    /// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen. Er kunnen codes bijkomen.
    /// </summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Aantal kandidaten.</summary>
    public required int Kandidaten { get; init; }
}

/// <summary>Hoe zeker de rangorde is.</summary>
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

/// <summary>De lokale cijfers: waarmee is gerekend, wat het akkoord hier vraagt en welke baten bronnen melden.</summary>
public sealed record Rekenbeeld
{
    /// <summary>Elk getal waarmee is gerekend; u vervangt het met het veld van 'aannames' dat erbij staat.</summary>
    public IReadOnlyList<Rekeninvoer> Invoer { get => field ?? []; init; }

    /// <summary>Wat het akkoord vraagt, omgerekend naar hier.</summary>
    public IReadOnlyList<Streefwaardebeeld> Streefwaarden { get => field ?? []; init; }

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

/// <summary>Hoe stevig een voorstel op zijn plaats staat.</summary>
public sealed record Robuustheidsbeeld
{
    /// <summary>Deel van de trekkingen over gewichten en onbekenden waarin zij op 1 komt, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal KansOpRang1 { get; init; }

    /// <summary>Deel van de trekkingen waarin zij bij de eerste drie hoort (0 tot en met 1).</summary>
    public required decimal KansOpTop3 { get; init; }

    /// <summary>Best mogelijke rang bij deze gewichten, hoe de onbekenden ook uitvallen.</summary>
    public required int BesteRang { get; init; }

    /// <summary>Slechtst mogelijke rang bij deze gewichten.</summary>
    public required int SlechtsteRang { get; init; }

    /// <summary>
    /// Gemiddelde gewichten van de trekkingen waarin zij op 1 kwam: wat u belangrijk moet vinden om bij haar uit te komen. Leeg als dat
    /// nooit gebeurde.
    /// </summary>
    public IReadOnlyList<Criteriumgewicht> CentraleGewichten { get => field ?? []; init; }

    /// <summary>
    /// Voor nummer 1: de kleinste verschuiving van gewichten waardoor een ander gelijk komt. Voor de anderen: de kleinste waardoor zij
    /// gelijk komen met nummer 1. Null als geen gewichten dat kunnen.
    /// </summary>
    public Gewichtsverandering? KleinsteGewichtsverandering { get; init; }
}

/// <summary>De norm uitgerekend voor één noemer.</summary>
public sealed record Streefuitkomst
{
    /// <summary>Waarvan de norm een deel is.</summary>
    public required string Noemer { get; init; }

    /// <summary>Uitkomst, ondergrens, afgerond; null als de noemer onbekend is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Uitkomst, bovengrens.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Wat er geteld wordt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>De som, met elk getal erin.</summary>
    public required string Berekening { get; init; }
}

/// <summary>Wat het akkoord vraagt, en hoeveel dat hier is.</summary>
public sealed record Streefwaardebeeld
{
    /// <summary>Wat wordt gevraagd, in de woorden van het akkoord.</summary>
    public required string Wat { get; init; }

    /// <summary>Het getal zoals het akkoord het geeft, met eenheid.</summary>
    public required string Norm { get; init; }

    /// <summary>
    /// Eén uitkomst per lezing van de norm: bronnen zijn het niet altijd eens over de noemer. Leeg zonder gemeente of regio.
    /// </summary>
    public IReadOnlyList<Streefuitkomst> Uitkomsten { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
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
    /// <summary>Ids van twee tot en met acht interventies.</summary>
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

    /// <summary>De vraag zoals wij die begrepen, met wat wij zelf invulden.</summary>
    public required BegrepenVraag Vraag { get; init; }

    /// <summary>De beste eerst; wat over het doel zelf gaat staat boven wat alleen over een onderliggend doel gaat.</summary>
    public IReadOnlyList<Voorstel> Voorstellen { get => field ?? []; init; }

    /// <summary>
    /// De voorstellen in groepen, in plaats van een rangorde, als de feiten te dun zijn om één beste aan te wijzen; anders leeg.
    /// </summary>
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

    /// <summary>Hoe zeker de rangorde is.</summary>
    public required Onzekerheid Onzekerheid { get; init; }
}

/// <summary>
/// Een code uit de codelijst criterium (/codelijsten/criterium). De codes van nu: doelpassing, doelgroeppassing, bewijskracht, effect,
/// kosten, financierbaarheid, uitvoerbaarheid, bereik-kwetsbare-groepen. Er kunnen codes bijkomen. Een code die deze client niet kent,
/// blijft zoals zij kwam.
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

    /// <inheritdoc />
    public static IReadOnlyList<Voorstelcriterium> Bekend { get; } = [Doelpassing, Doelgroeppassing, Bewijskracht, Effect, Kosten, Financierbaarheid, Uitvoerbaarheid, BereikKwetsbareGroepen];

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
