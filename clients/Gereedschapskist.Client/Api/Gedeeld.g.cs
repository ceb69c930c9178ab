// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client;

/// <summary>Eigen getallen, die voorgaan op die van de catalogus.</summary>
public sealed record AannamesVerzoek
{
    /// <summary>Percentage van alle inwoners dat bij de doelgroep hoort, 0 tot en met 100 (0 tot en met 100).</summary>
    public decimal? DoelgroepAandeel { get; init; }

    /// <summary>Percentage van de doelgroep dat in een jaar meedoet, 0 tot en met 100 (0 tot en met 100).</summary>
    public decimal? Bereik { get; init; }

    /// <summary>Kleinste aantal deelnemers waarmee een groep start.</summary>
    public int? Groepsgrootte { get; init; }

    /// <summary>Verwachte deelnemers per jaar, per CBS-code van een gemeente.</summary>
    public IReadOnlyDictionary<string, decimal>? Deelnemers { get; init; }
}

/// <summary>Een landelijke afspraak die voor delen van het werk de schaal vastlegt, wat de punten ook zeggen.</summary>
public sealed record Afspraak
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Delen van het werk waar de afspraak over gaat.</summary>
    public IReadOnlyList<Deel>? Delen { get; init; }

    /// <summary>
    /// Een code uit de codelijst schaalniveau (/codelijsten/schaalniveau). De codes van nu: lokaal, regionaal. Er kunnen codes bijkomen.
    /// </summary>
    public required Schaalniveau Schaal { get; init; }

    /// <summary>Geldt alleen als dit criterium met ja is beantwoord.</summary>
    public string? AlsCriterium { get; init; }

    /// <summary>Geldt alleen bij een van deze basisfunctionaliteiten; leeg betekent: altijd.</summary>
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    /// <summary>Geldt alleen bij deze interventies; leeg betekent: altijd.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>De afspraak, als vervolg op een zin met 'want'.</summary>
    public string? Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bronverwijzing>? Bronnen { get; init; }
}

/// <summary>Welke interventie, waar, en wat u al weet.</summary>
public sealed record AfwegingVerzoek
{
    /// <summary>Id van de interventie, zoals in-balans.</summary>
    public required string Interventie { get; init; }

    /// <summary>Code van een regio, zoals IZA41 of GG6106. Laat weg als u alleen gemeenten noemt.</summary>
    public string? Regio { get; init; }

    /// <summary>CBS-codes van gemeenten, hoogstens 500. Met een regio erbij: alleen deze gemeenten van de regio (hoogstens 500).</summary>
    public IReadOnlyList<string>? Gemeenten { get; init; }

    /// <summary>Een eigen, volledig kader. Zonder dit veld geldt het standaardkader.</summary>
    public Afwegingskader? Kader { get; init; }

    /// <summary>Gewichten per criterium die in de plaats komen van die van het kader; samen met de rest tellen zij op tot 100.</summary>
    public IReadOnlyDictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Antwoorden per criterium: true of false, een getal, of een keuze. Zij gaan voor op wat berekend of bekend is.</summary>
    public IReadOnlyDictionary<string, Gegeven>? Antwoorden { get; init; }

    /// <summary>Eigen getallen.</summary>
    public AannamesVerzoek? Aannames { get; init; }

    /// <summary>
    /// Wie wat waar aanbiedt in de regio, hoogstens 2.000 regels. Daaruit volgen de antwoorden op 'overlap' en 'buurgemeente-volstaat' voor
    /// een interventie die erin staat; een eigen antwoord gaat voor (hoogstens 2000).
    /// </summary>
    public IReadOnlyList<Registerregel>? Register { get; init; }
}

/// <summary>Een set criteria met een versie, die beslist over lokaal, regionaal, of regionaal organiseren en lokaal uitvoeren.</summary>
public sealed record Afwegingskader
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Versie volgens semver; een antwoord noemt haar, zodat het te herhalen is.</summary>
    public string? Versie { get; init; }

    /// <summary>Titel.</summary>
    public string? Titel { get; init; }

    /// <summary>Omschrijving.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Wat onze eigen keuze is.</summary>
    public string? EigenKeuze { get; init; }

    /// <summary>Waar de gewichten toe moeten optellen.</summary>
    public required decimal Gewichtensom { get; init; }

    /// <summary>De delen van het werk waarover apart wordt beslist.</summary>
    public IReadOnlyList<Deelregel>? Onderdelen { get; init; }

    /// <summary>Een gemeente met minder inwoners telt als klein.</summary>
    public required int KleineGemeenteInwoners { get; init; }

    /// <summary>Kleinste formatie, in voltijdbanen, waarmee een gemeente een functie zelf kan bezetten.</summary>
    public required decimal FormatieDrempelFte { get; init; }

    /// <summary>Landelijke afspraken die de schaal vastleggen.</summary>
    public IReadOnlyList<Afspraak>? Afspraken { get; init; }

    /// <summary>Wat bronnen al over de schaal zeggen.</summary>
    public IReadOnlyList<BekendeSchaal>? BekendeSchaal { get; init; }

    /// <summary>Waaruit het verwachte aantal deelnemers of voltijdbanen volgt.</summary>
    public IReadOnlyList<Verwachting>? Verwachtingen { get; init; }

    /// <summary>Groep en bereik naar soort interventie, voor als geen bron ze geeft.</summary>
    public IReadOnlyList<Soortraming>? Soorten { get; init; }

    /// <summary>Wanneer een andere gemeente ver weg is; null als het kader niet met afstand rekent.</summary>
    public Reisregel? Reizen { get; init; }

    /// <summary>Woorden in namen van uitvoerders waaruit de schaal van hun werk volgt; eigen indeling.</summary>
    public Uitvoerdersindeling? Uitvoerders { get; init; }

    /// <summary>De criteria.</summary>
    public IReadOnlyList<Criterium>? Criteria { get; init; }
}

/// <summary>
/// Een code uit de codelijst agendastatus (/codelijsten/agendastatus). De codes van nu: basisfunctionaliteit, ontwikkelagenda-1-lopend,
/// ontwikkelagenda-1-nieuw, ontwikkelagenda-2. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Agendastatus>))]
public readonly record struct Agendastatus(string Waarde) : ICode<Agendastatus>
{
    /// <summary>De code basisfunctionaliteit.</summary>
    public static readonly Agendastatus Basisfunctionaliteit = new("basisfunctionaliteit");

    /// <summary>De code ontwikkelagenda-1-lopend.</summary>
    public static readonly Agendastatus Ontwikkelagenda1Lopend = new("ontwikkelagenda-1-lopend");

    /// <summary>De code ontwikkelagenda-1-nieuw.</summary>
    public static readonly Agendastatus Ontwikkelagenda1Nieuw = new("ontwikkelagenda-1-nieuw");

    /// <summary>De code ontwikkelagenda-2.</summary>
    public static readonly Agendastatus Ontwikkelagenda2 = new("ontwikkelagenda-2");

    /// <inheritdoc />
    public static IReadOnlyList<Agendastatus> Bekend { get; } = [Basisfunctionaliteit, Ontwikkelagenda1Lopend, Ontwikkelagenda1Nieuw, Ontwikkelagenda2];

    /// <inheritdoc />
    public static Agendastatus Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst antwoordschaal (/codelijsten/antwoordschaal). De codes van nu: ja-nee, mate, percentage, getal, keuze. Er
/// kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Antwoordschaal>))]
public readonly record struct Antwoordschaal(string Waarde) : ICode<Antwoordschaal>
{
    /// <summary>De code ja-nee.</summary>
    public static readonly Antwoordschaal JaNee = new("ja-nee");

    /// <summary>De code mate.</summary>
    public static readonly Antwoordschaal Mate = new("mate");

    /// <summary>De code percentage.</summary>
    public static readonly Antwoordschaal Percentage = new("percentage");

    /// <summary>De code getal.</summary>
    public static readonly Antwoordschaal Getal = new("getal");

    /// <summary>De code keuze.</summary>
    public static readonly Antwoordschaal Keuze = new("keuze");

    /// <inheritdoc />
    public static IReadOnlyList<Antwoordschaal> Bekend { get; } = [JaNee, Mate, Percentage, Getal, Keuze];

    /// <inheritdoc />
    public static Antwoordschaal Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst beantwoording (/codelijsten/beantwoording). De codes van nu: berekend, catalogus, gevraagd. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Beantwoording>))]
public readonly record struct Beantwoording(string Waarde) : ICode<Beantwoording>
{
    /// <summary>De code berekend.</summary>
    public static readonly Beantwoording Berekend = new("berekend");

    /// <summary>De code catalogus.</summary>
    public static readonly Beantwoording Catalogus = new("catalogus");

    /// <summary>De code gevraagd.</summary>
    public static readonly Beantwoording Gevraagd = new("gevraagd");

    /// <inheritdoc />
    public static IReadOnlyList<Beantwoording> Bekend { get; } = [Berekend, Catalogus, Gevraagd];

    /// <inheritdoc />
    public static Beantwoording Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wat een bron al zegt over de schaal van een basisfunctionaliteit; staat bij het advies.</summary>
public sealed record BekendeSchaal
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>De tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Waar dit staat.</summary>
    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}

/// <summary>Waar een feit is gelezen.</summary>
public sealed record Bron
{
    /// <summary>Sleutel waarmee feiten naar deze bron verwijzen.</summary>
    public string? Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Wie de bron uitgaf; null als dat onbekend is.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Webadres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Wanneer de bron gold of verscheen; null als dat onbekend is.</summary>
    public string? Peilmoment { get; init; }

    /// <summary>Of dit een kopie is op een site van anderen, omdat de plek van de maker niet is gevonden.</summary>
    public bool? Kopie { get; init; }
}

/// <summary>Verwijzing naar een bron en een plek daarin.</summary>
public sealed record Bronverwijzing
{
    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</summary>
    public string? Plek { get; init; }
}

/// <summary>Wat u kunt uitgeven.</summary>
public sealed record BudgetVerzoek
{
    /// <summary>Bedrag in euro's.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>Aantal deelnemers waarvoor het bedrag is.</summary>
    public int? Deelnemers { get; init; }
}

/// <summary>Aanbod in een buurgemeente.</summary>
public sealed record Buuraanbod
{
    /// <summary>Naam van de buurgemeente.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Naam van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Wie het aanbiedt.</summary>
    public required string Aanbieder { get; init; }
}

/// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
public sealed record Code
{
    /// <summary>De code.</summary>
    public required string Id { get; init; }

    /// <summary>Nederlands label.</summary>
    public required string Label { get; init; }
}

/// <summary>Eén criterium van een afwegingskader.</summary>
public sealed record Criterium
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Naam.</summary>
    public string? Naam { get; init; }

    /// <summary>
    /// Welke kant ja of een hoger antwoord op wijst, of dat het een voorwaarde is. Een eigen kader zonder richting wordt geweigerd.
    /// </summary>
    public Richting? Richting { get; init; }

    /// <summary>De vraag, zo gesteld dat ja of een hoger antwoord voor de richting pleit.</summary>
    public string? Vraag { get; init; }

    /// <summary>
    /// Een code uit de codelijst beantwoording (/codelijsten/beantwoording). De codes van nu: berekend, catalogus, gevraagd. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Beantwoording Beantwoording { get; init; }

    /// <summary>
    /// Een code uit de codelijst antwoordschaal (/codelijsten/antwoordschaal). De codes van nu: ja-nee, mate, percentage, getal, keuze. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Antwoordschaal Schaal { get; init; }

    /// <summary>Wat een getal of percentage telt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Punten als het helemaal geldt; null bij een voorwaarde.</summary>
    public decimal? Gewicht { get; init; }

    /// <summary>Getal waarbij het criterium helemaal niet geldt.</summary>
    public decimal? DrempelNul { get; init; }

    /// <summary>Getal waarbij het criterium helemaal geldt; lager dan drempelNul als minder sterker is.</summary>
    public decimal? DrempelVol { get; init; }

    /// <summary>Laagste percentage of getal waarbij aan een voorwaarde is voldaan.</summary>
    public decimal? Norm { get; init; }

    /// <summary>Wat er gebeurt als niet aan een voorwaarde is voldaan; null bij een andere richting.</summary>
    public Gevolg? Gevolg { get; init; }

    /// <summary>De antwoorden waaruit u kiest.</summary>
    public IReadOnlyList<Keuzemogelijkheid>? Keuzes { get; init; }

    /// <summary>Delen van het werk waar het criterium over gaat.</summary>
    public IReadOnlyList<Deel>? GeldtVoor { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Namen van de velden die onze eigen keuze zijn; de andere komen uit een bron.</summary>
    public IReadOnlyList<string>? EigenKeuze { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bronverwijzing>? Bronnen { get; init; }
}

/// <summary>
/// Een code uit de codelijst deel (/codelijsten/deel). De codes van nu: inkoop, coordinatie, uitvoering, kennis-monitoring. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Deel>))]
public readonly record struct Deel(string Waarde) : ICode<Deel>
{
    /// <summary>De code inkoop.</summary>
    public static readonly Deel Inkoop = new("inkoop");

    /// <summary>De code coordinatie.</summary>
    public static readonly Deel Coordinatie = new("coordinatie");

    /// <summary>De code uitvoering.</summary>
    public static readonly Deel Uitvoering = new("uitvoering");

    /// <summary>De code kennis-monitoring.</summary>
    public static readonly Deel KennisMonitoring = new("kennis-monitoring");

    /// <inheritdoc />
    public static IReadOnlyList<Deel> Bekend { get; } = [Inkoop, Coordinatie, Uitvoering, KennisMonitoring];

    /// <inheritdoc />
    public static Deel Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Hoe over de schaal van één deel wordt beslist.</summary>
public sealed record Deelregel
{
    /// <summary>
    /// Een code uit de codelijst deel (/codelijsten/deel). De codes van nu: inkoop, coordinatie, uitvoering, kennis-monitoring. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Deel Deel { get; init; }

    /// <summary>Naam in een zin.</summary>
    public required string Naam { get; init; }

    /// <summary>Aantal punten dat regionaal zwaarder moet wegen dan lokaal voordat het deel regionaal wordt.</summary>
    public required decimal Grens { get; init; }

    /// <summary>Wat erbij hoort.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Hoe ver het aanbod van een regio een basisfunctionaliteit dekt.</summary>
public sealed record Dekking
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Naam van de basisfunctionaliteit.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Hoeveel deelnemers het akkoord hier per jaar vraagt, ondergrens; null als het geen getal noemt of de bevolking onbekend is.
    /// </summary>
    public decimal? GevraagdVan { get; init; }

    /// <summary>Hetzelfde, bovengrens.</summary>
    public decimal? GevraagdTot { get; init; }

    /// <summary>Jaar waarin het akkoord dit uiterlijk overal vraagt; null als het geen jaar noemt.</summary>
    public int? Uiterlijk { get; init; }

    /// <summary>Hoeveel deelnemers per jaar in het register staan, opgeteld; wie onbekend is telt niet mee.</summary>
    public required int Deelnemers { get; init; }

    /// <summary>Bij hoeveel lopende regels het aantal deelnemers onbekend is.</summary>
    public required int RegelsZonderAantal { get; init; }

    /// <summary>Welk deel van wat gevraagd is ten minste wordt gehaald, in procent; null als het niet te zeggen is.</summary>
    public decimal? Procent { get; init; }

    /// <summary>Gemeenten met lopend aanbod, op volgorde van code.</summary>
    public IReadOnlyList<Gemeentedekking> Gemeenten { get => field ?? []; init; }

    /// <summary>Gemeenten zonder lopend aanbod, met wat hun buren hebben.</summary>
    public IReadOnlyList<Wittevlek> WitteVlekken { get => field ?? []; init; }

    /// <summary>De stand in één zin.</summary>
    public required string Zin { get; init; }
}

/// <summary>Voor wie u zoekt.</summary>
public sealed record DoelgroepVerzoek
{
    /// <summary>Jongste leeftijd in jaren (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in jaren, tot en met (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken van de doelgroep, zoals lage-ses of thuiswonend (hoogstens 100).</summary>
    public IReadOnlyList<string>? Kenmerken { get; init; }
}

/// <summary>
/// Hoeveel een deelnemer of groep krijgt, en wat dat van de uitvoerders vraagt. Wat null is, is onbekend; nul is een feit.
/// </summary>
public sealed record Dosis
{
    /// <summary>Hoeveel weken het duurt.</summary>
    public Hoeveelheid? Weken { get; init; }

    /// <summary>Bijeenkomsten of lessen in een groep.</summary>
    public Hoeveelheid? Bijeenkomsten { get; init; }

    /// <summary>Minuten per bijeenkomst.</summary>
    public Hoeveelheid? MinutenPerBijeenkomst { get; init; }

    /// <summary>Contacten met één deelnemer of gezin apart.</summary>
    public Hoeveelheid? IndividueleContacten { get; init; }

    /// <summary>Minuten per individueel contact.</summary>
    public Hoeveelheid? MinutenPerContact { get; init; }

    /// <summary>Deelnemers per groep; 1 tot 1 is een programma voor één persoon tegelijk.</summary>
    public Hoeveelheid? Groep { get; init; }

    /// <summary>Begeleiders die er tegelijk zijn.</summary>
    public Hoeveelheid? BegeleidersPerGroep { get; init; }

    /// <summary>Uren voorbereiding van de uitvoerders.</summary>
    public Hoeveelheid? VoorbereidingUren { get; init; }

    /// <summary>Wie het uitvoert, volgens de bronnen van de dosis.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Wat de aantallen tellen, en de stappen van onze eigen sommen.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Ids van de bronnen van de toelichting en de uitvoerders.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Duur en groepsgrootte in hele getallen, uit de dosis; is dat een bereik, dan het hoogste. Elk getal is null als het onbekend is.
/// </summary>
public sealed record Duur
{
    /// <summary>Aantal weken.</summary>
    public int? Weken { get; init; }

    /// <summary>Aantal bijeenkomsten; bij een programma voor één persoon het aantal contacten.</summary>
    public int? Bijeenkomsten { get; init; }

    /// <summary>Kleinste groep, in deelnemers.</summary>
    public int? GroepMin { get; init; }

    /// <summary>Grootste groep, in deelnemers.</summary>
    public int? GroepMax { get; init; }

    /// <summary>Id van de bron.</summary>
    public string? Bron { get; init; }
}

/// <summary>Een gemeten resultaat op één uitkomst.</summary>
public sealed record Effect
{
    /// <summary>Wat er is gemeten, bij wie.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Gezondheidsdoelen waar deze uitkomst iets over zegt; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Gezondheidsdoelen { get => field ?? []; init; }

    /// <summary>Die doelen waarvoor deze uitkomst alleen een stap ernaartoe is, zoals kennis, angst of kracht; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> TussenstapNaar { get => field ?? []; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Richting { get; init; }

    /// <summary>Of het helpt; null als de bron dat niet laat zien. Eigen indeling.</summary>
    public Code? Uitwerking { get; init; }

    /// <summary>Grootte in woorden van de bron, met eenheid en vergelijking.</summary>
    public string? Grootte { get; init; }

    /// <summary>Dezelfde grootte als getal om mee te rekenen; null als de bron geen bruikbaar getal noemt.</summary>
    public Effectmaat? Maat { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Bewijs { get; init; }

    /// <summary>Jaar van het onderzoek of van de publicatie; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Bij welke versie of onder welke voorwaarde het is gemeten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Wat er op een gezondheidsdoel is gemeten.</summary>
public sealed record EffectPerDoel
{
    /// <summary>Verwijzing naar iets anders in de catalogus.</summary>
    public required Verwijzing Gezondheidsdoel { get; init; }

    /// <summary>Wat er op een doel is gemeten, in één regel.</summary>
    public required Effectlijn Effect { get; init; }
}

/// <summary>Wat er op een doel is gemeten, in één regel.</summary>
public sealed record Effectlijn
{
    /// <summary>Of het werkt en hoe zeker, de uitkomst met haar grootte als een bron die geeft, en op welk onderzoek dat rust.</summary>
    public required string Tekst { get; init; }

    /// <summary>
    /// Een code uit de codelijst uitwerking (/codelijsten/uitwerking). De codes van nu: gunstig, geen-effect, gemengd, averechts. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Uitwerking Uitwerking { get; init; }

    /// <summary>
    /// Een code uit de codelijst effectzekerheid (/codelijsten/effectzekerheid). De codes van nu: zeer-laag, laag, redelijk, hoog. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Effectzekerheid Zekerheid { get; init; }

    /// <summary>
    /// Of alleen een stap naar het doel is gemeten, zoals kennis, angst of kracht, en niet het doel zelf; onze indeling. Is op het doel
    /// zelf iets gemeten, dan telt alleen dat.
    /// </summary>
    public required bool IsTussenstap { get; init; }

    /// <summary>De uitkomst die de regel laat zien.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Op hoeveel metingen het rust.</summary>
    public required int Metingen { get; init; }

    /// <summary>Waar de metingen staan.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Grootte van een gemeten effect als getal om mee te rekenen. Is er met een andere groep vergeleken, dan is het het verschil met die
/// groep.
/// </summary>
public sealed record Effectmaat
{
    /// <summary>
    /// Een code uit de codelijst effectmaat (/codelijsten/effectmaat). De codes van nu: minder-valincidenten, gestopt-met-roken,
    /// kilo-afgevallen, vijf-procent-afgevallen. Er kunnen codes bijkomen.
    /// </summary>
    public required Effectmaatsoort Soort { get; init; }

    /// <summary>Het gemeten getal: procent, of kilo per deelnemer; nul of meer.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Ondergrens van de spreiding (95 procent); null als de bron geen spreiding noemt.</summary>
    public decimal? Van { get; init; }

    /// <summary>Bovengrens van de spreiding (95 procent); null als de bron geen spreiding noemt.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Hoe het getal uit de bron volgt; null als de bron het zo noemt.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>
/// Een code uit de codelijst effectmaat (/codelijsten/effectmaat). De codes van nu: minder-valincidenten, gestopt-met-roken,
/// kilo-afgevallen, vijf-procent-afgevallen. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Effectmaatsoort>))]
public readonly record struct Effectmaatsoort(string Waarde) : ICode<Effectmaatsoort>
{
    /// <summary>De code minder-valincidenten.</summary>
    public static readonly Effectmaatsoort MinderValincidenten = new("minder-valincidenten");

    /// <summary>De code gestopt-met-roken.</summary>
    public static readonly Effectmaatsoort GestoptMetRoken = new("gestopt-met-roken");

    /// <summary>De code kilo-afgevallen.</summary>
    public static readonly Effectmaatsoort KiloAfgevallen = new("kilo-afgevallen");

    /// <summary>De code vijf-procent-afgevallen.</summary>
    public static readonly Effectmaatsoort VijfProcentAfgevallen = new("vijf-procent-afgevallen");

    /// <inheritdoc />
    public static IReadOnlyList<Effectmaatsoort> Bekend { get; } = [MinderValincidenten, GestoptMetRoken, KiloAfgevallen, VijfProcentAfgevallen];

    /// <inheritdoc />
    public static Effectmaatsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst effectzekerheid (/codelijsten/effectzekerheid). De codes van nu: zeer-laag, laag, redelijk, hoog. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Effectzekerheid>))]
public readonly record struct Effectzekerheid(string Waarde) : ICode<Effectzekerheid>
{
    /// <summary>De code zeer-laag.</summary>
    public static readonly Effectzekerheid ZeerLaag = new("zeer-laag");

    /// <summary>De code laag.</summary>
    public static readonly Effectzekerheid Laag = new("laag");

    /// <summary>De code redelijk.</summary>
    public static readonly Effectzekerheid Redelijk = new("redelijk");

    /// <summary>De code hoog.</summary>
    public static readonly Effectzekerheid Hoog = new("hoog");

    /// <inheritdoc />
    public static IReadOnlyList<Effectzekerheid> Bekend { get; } = [ZeerLaag, Laag, Redelijk, Hoog];

    /// <inheritdoc />
    public static Effectzekerheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een erkenning door een commissie.</summary>
public sealed record Erkenning
{
    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Niveau { get; init; }

    /// <summary>Wanneer, tot op het jaar, de maand of de dag; null als dat onbekend is.</summary>
    public string? Datering { get; init; }

    /// <summary>Wie de erkenning gaf.</summary>
    public string? Commissie { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }

    /// <summary>Ids van andere bronnen die hetzelfde oordeel noemen of aanvullen.</summary>
    public IReadOnlyList<string> AndereBronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst erkenningsniveau (/codelijsten/erkenningsniveau). De codes van nu: onbekend, niet-erkend, vervallen,
/// goed-beschreven, goed-onderbouwd, eerste-aanwijzingen, goede-aanwijzingen, sterke-aanwijzingen. Er kunnen codes bijkomen. Een code die
/// deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Erkenningsniveau>))]
public readonly record struct Erkenningsniveau(string Waarde) : ICode<Erkenningsniveau>
{
    /// <summary>De code onbekend.</summary>
    public static readonly Erkenningsniveau Onbekend = new("onbekend");

    /// <summary>De code niet-erkend.</summary>
    public static readonly Erkenningsniveau NietErkend = new("niet-erkend");

    /// <summary>De code vervallen.</summary>
    public static readonly Erkenningsniveau Vervallen = new("vervallen");

    /// <summary>De code goed-beschreven.</summary>
    public static readonly Erkenningsniveau GoedBeschreven = new("goed-beschreven");

    /// <summary>De code goed-onderbouwd.</summary>
    public static readonly Erkenningsniveau GoedOnderbouwd = new("goed-onderbouwd");

    /// <summary>De code eerste-aanwijzingen.</summary>
    public static readonly Erkenningsniveau EersteAanwijzingen = new("eerste-aanwijzingen");

    /// <summary>De code goede-aanwijzingen.</summary>
    public static readonly Erkenningsniveau GoedeAanwijzingen = new("goede-aanwijzingen");

    /// <summary>De code sterke-aanwijzingen.</summary>
    public static readonly Erkenningsniveau SterkeAanwijzingen = new("sterke-aanwijzingen");

    /// <inheritdoc />
    public static IReadOnlyList<Erkenningsniveau> Bekend { get; } = [Onbekend, NietErkend, Vervallen, GoedBeschreven, GoedOnderbouwd, EersteAanwijzingen, GoedeAanwijzingen, SterkeAanwijzingen];

    /// <inheritdoc />
    public static Erkenningsniveau Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst financieringsoordeel (/codelijsten/financieringsoordeel). De codes van nu: verzekerd, voorwaardelijk,
/// gemeente, aanvullend, gezamenlijk, niet-geregeld, onbekend. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals
/// zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Financieringsoordeel>))]
public readonly record struct Financieringsoordeel(string Waarde) : ICode<Financieringsoordeel>
{
    /// <summary>De code verzekerd.</summary>
    public static readonly Financieringsoordeel Verzekerd = new("verzekerd");

    /// <summary>De code voorwaardelijk.</summary>
    public static readonly Financieringsoordeel Voorwaardelijk = new("voorwaardelijk");

    /// <summary>De code gemeente.</summary>
    public static readonly Financieringsoordeel Gemeente = new("gemeente");

    /// <summary>De code aanvullend.</summary>
    public static readonly Financieringsoordeel Aanvullend = new("aanvullend");

    /// <summary>De code gezamenlijk.</summary>
    public static readonly Financieringsoordeel Gezamenlijk = new("gezamenlijk");

    /// <summary>De code niet-geregeld.</summary>
    public static readonly Financieringsoordeel NietGeregeld = new("niet-geregeld");

    /// <summary>De code onbekend.</summary>
    public static readonly Financieringsoordeel Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Financieringsoordeel> Bekend { get; } = [Verzekerd, Voorwaardelijk, Gemeente, Aanvullend, Gezamenlijk, NietGeregeld, Onbekend];

    /// <inheritdoc />
    public static Financieringsoordeel Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een vraag wie welk onderdeel betaalt: over één interventie, één basisfunctionaliteit of één keten.</summary>
public sealed record FinancieringstoetsVerzoek
{
    /// <summary>Id van de interventie, zoals in-balans. Geef dit, basisfunctionaliteit of keten (hoogstens 100 tekens).</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit, zoals valpreventie. Geef dit, interventie of keten (hoogstens 100 tekens).</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van de keten, zoals stoppen-met-roken. Geef dit, interventie of basisfunctionaliteit (hoogstens 100 tekens).</summary>
    public string? Keten { get; init; }

    /// <summary>
    /// De dag waarover de vraag gaat, van 2000-01-01 tot en met 2035-12-31. Zonder peildatum is dat vandaag in Nederland.
    /// </summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>
    /// Wat bekend is, zoals { "leeftijd": 72, "risico": "hoog", "onderliggendLijden": true }. Elk veld mag weg; wat u niet noemt, geldt als
    /// onbekend. De velden en hun waarden staan op /financieringstoetsen/velden.
    /// </summary>
    public IReadOnlyDictionary<string, Gegeven>? Situatie { get; init; }
}

/// <summary>Eén ding dat niet klopt in de invoer.</summary>
public sealed record Foutmelding
{
    /// <summary>
    /// Pad van het veld, zoals doelgroep.leeftijdVan of gemeenten[2], of de naam van de parameter; leeg als het om het hele bericht gaat.
    /// </summary>
    public required string Veld { get; init; }

    /// <summary>Vaste code van de regel, in kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>Wat er mis is.</summary>
    public required string Melding { get; init; }

    /// <summary>Hoe u het herstelt.</summary>
    public required string Herstel { get; init; }
}

/// <summary>Een cijfer over een gemeente of regio, naast dat van Nederland.</summary>
public sealed record Gebiedscijfer
{
    /// <summary>Vaste id van wat het telt.</summary>
    public required string Id { get; init; }

    /// <summary>Wat het telt.</summary>
    public required string Naam { get; init; }

    /// <summary>Waarin het is uitgedrukt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Jaar van de telling; null als de bron dat niet zegt (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Over wie het gaat; null is iedereen.</summary>
    public string? Leeftijd { get; init; }

    /// <summary>
    /// Het cijfer, of het gemiddelde van de gemeenten; null als dat van een gemeente onbekend is of een gemiddelde niets zegt.
    /// </summary>
    public decimal? Waarde { get; init; }

    /// <summary>Het gemiddelde van alle gemeenten van Nederland, op dezelfde manier berekend.</summary>
    public decimal? Nederland { get; init; }

    /// <summary>De gemeente met het laagste cijfer; null bij één gemeente.</summary>
    public Gemeentewaarde? Laagst { get; init; }

    /// <summary>De gemeente met het hoogste cijfer; null bij één gemeente.</summary>
    public Gemeentewaarde? Hoogst { get; init; }

    /// <summary>Hoe het gemiddelde is berekend; null als er geen gemiddelde is.</summary>
    public string? Berekening { get; init; }

    /// <summary>Waar u op moet letten.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Een telling van waar de interventie wordt uitgevoerd.</summary>
public sealed record Gebruik
{
    /// <summary>Wat is geteld; null als de bron geen aantal geeft.</summary>
    public Code? Eenheid { get; init; }

    /// <summary>Aantal; null als dat onbekend is.</summary>
    public int? Aantal { get; init; }

    /// <summary>Jaar van de telling; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Jaar { get; init; }

    /// <summary>Jaar waarin de interventie begon; null als dat onbekend is.</summary>
    public int? Sinds { get; init; }

    /// <summary>Gemeenten die de bron bij naam noemt; leeg betekent dat zij er geen noemt.</summary>
    public IReadOnlyList<Verwijzing> Gemeenten { get => field ?? []; init; }

    /// <summary>Wat de bron verder telt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>
/// Een code uit de codelijst gegevensherkomst (/codelijsten/gegevensherkomst). De codes van nu: bron, reeks, eigen-invoer. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Gegevensherkomst>))]
public readonly record struct Gegevensherkomst(string Waarde) : ICode<Gegevensherkomst>
{
    /// <summary>De code bron.</summary>
    public static readonly Gegevensherkomst Bron = new("bron");

    /// <summary>De code reeks.</summary>
    public static readonly Gegevensherkomst Reeks = new("reeks");

    /// <summary>De code eigen-invoer.</summary>
    public static readonly Gegevensherkomst EigenInvoer = new("eigen-invoer");

    /// <inheritdoc />
    public static IReadOnlyList<Gegevensherkomst> Bekend { get; } = [Bron, Reeks, EigenInvoer];

    /// <inheritdoc />
    public static Gegevensherkomst Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Het aanbod in één gemeente.</summary>
public sealed record Gemeentedekking
{
    /// <summary>CBS-code van de gemeente.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de gemeente.</summary>
    public required string Naam { get; init; }

    /// <summary>Hoeveel regels van het register hier lopen.</summary>
    public required int Regels { get; init; }

    /// <summary>Hoeveel deelnemers per jaar daarbij staan; null als dat bij geen regel bekend is.</summary>
    public int? Deelnemers { get; init; }
}

/// <summary>Het cijfer van één gemeente.</summary>
public sealed record Gemeentewaarde
{
    /// <summary>CBS-code van de gemeente.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de gemeente.</summary>
    public required string Naam { get; init; }

    /// <summary>Het cijfer.</summary>
    public required decimal Waarde { get; init; }
}

/// <summary>
/// Een code uit de codelijst gevolg (/codelijsten/gevolg). De codes van nu: waarschuwt, blokkeert. Er kunnen codes bijkomen. Een code die
/// deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Gevolg>))]
public readonly record struct Gevolg(string Waarde) : ICode<Gevolg>
{
    /// <summary>De code waarschuwt.</summary>
    public static readonly Gevolg Waarschuwt = new("waarschuwt");

    /// <summary>De code blokkeert.</summary>
    public static readonly Gevolg Blokkeert = new("blokkeert");

    /// <inheritdoc />
    public static IReadOnlyList<Gevolg> Bekend { get; } = [Waarschuwt, Blokkeert];

    /// <inheritdoc />
    public static Gevolg Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wat één groep de betalers kost, en hoeveel deelnemers zij telt.</summary>
public sealed record Groepsprijs
{
    /// <summary>Euro per groep, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro per groep, bovengrens; gelijk aan de ondergrens als bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Kleinste groep waarmee is gerekend, in deelnemers.</summary>
    public required decimal DeelnemersVan { get; init; }

    /// <summary>Grootste groep waarmee is gerekend, in deelnemers.</summary>
    public required decimal DeelnemersTot { get; init; }

    /// <summary>Sleutels van de bronnen van de prijs en van de groepsgrootte; leeg bij een berekening.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst grondslag (/codelijsten/grondslag). De codes van nu: zvw, aanvullende-verzekering, wmo, wpg, jeugdwet, wlz,
/// spuk, eigen-bijdrage, anders. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Grondslag>))]
public readonly record struct Grondslag(string Waarde) : ICode<Grondslag>
{
    /// <summary>De code zvw.</summary>
    public static readonly Grondslag Zvw = new("zvw");

    /// <summary>De code aanvullende-verzekering.</summary>
    public static readonly Grondslag AanvullendeVerzekering = new("aanvullende-verzekering");

    /// <summary>De code wmo.</summary>
    public static readonly Grondslag Wmo = new("wmo");

    /// <summary>De code wpg.</summary>
    public static readonly Grondslag Wpg = new("wpg");

    /// <summary>De code jeugdwet.</summary>
    public static readonly Grondslag Jeugdwet = new("jeugdwet");

    /// <summary>De code wlz.</summary>
    public static readonly Grondslag Wlz = new("wlz");

    /// <summary>De code spuk.</summary>
    public static readonly Grondslag Spuk = new("spuk");

    /// <summary>De code eigen-bijdrage.</summary>
    public static readonly Grondslag EigenBijdrage = new("eigen-bijdrage");

    /// <summary>De code anders.</summary>
    public static readonly Grondslag Anders = new("anders");

    /// <inheritdoc />
    public static IReadOnlyList<Grondslag> Bekend { get; } = [Zvw, AanvullendeVerzekering, Wmo, Wpg, Jeugdwet, Wlz, Spuk, EigenBijdrage, Anders];

    /// <inheritdoc />
    public static Grondslag Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een aantal tussen twee grenzen, omdat bronnen verschillen of zelf een bereik noemen.</summary>
public sealed record Hoeveelheid
{
    /// <summary>Ten minste; null als geen bron een ondergrens noemt.</summary>
    public decimal? Van { get; init; }

    /// <summary>Ten hoogste, gelijk aan van als het aantal vaststaat; null als geen bron een bovengrens noemt.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Of het onze eigen som of schatting is.</summary>
    public required bool Berekend { get; init; }

    /// <summary>Ids van de bronnen.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}

/// <summary>Alles wat de catalogus over een interventie weet. Null en een lege lijst betekenen: onbekend.</summary>
public sealed record Interventie
{
    /// <summary>Vaste id, zoals in-balans.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van de interventie.</summary>
    public required string Naam { get; init; }

    /// <summary>Andere namen en afkortingen.</summary>
    public IReadOnlyList<string> Aliassen { get => field ?? []; init; }

    /// <summary>Organisatie die de interventie beheert.</summary>
    public string? Eigenaar { get; init; }

    /// <summary>Webadres van de interventie of van de eigenaar; null als dat onbekend is.</summary>
    public string? Website { get; init; }

    /// <summary>Wat er van de interventie is geworden; null als geen bron iets bijzonders zegt.</summary>
    public Status? Status { get; init; }

    /// <summary>Nummer in de databank van Loket Gezond Leven.</summary>
    public string? LglNummer { get; init; }

    /// <summary>Eén regel voor in een lijst: het doel, of anders de aanpak.</summary>
    public string? Samenvatting { get; init; }

    /// <summary>Wat de interventie wil bereiken.</summary>
    public string? Doel { get; init; }

    /// <summary>Hoe de interventie werkt.</summary>
    public string? Aanpak { get; init; }

    /// <summary>Voor wie de interventie is.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren (0 tot en met 120).</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met (0 tot en met 120).</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code LeeftijdBetreft { get; init; }

    /// <summary>Kenmerken van de doelgroep.</summary>
    public IReadOnlyList<string> Kenmerken { get => field ?? []; init; }

    /// <summary>Functies die de interventie kan vervullen; eigen indeling.</summary>
    public IReadOnlyList<string> Functies { get => field ?? []; init; }

    /// <summary>Basisfunctionaliteiten en punten van de ontwikkelagenda waar de interventie bij past; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Basisfunctionaliteiten { get => field ?? []; init; }

    /// <summary>Gezondheidsdoelen waarop de interventie zich richt; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Gezondheidsdoelen { get => field ?? []; init; }

    /// <summary>Onderwerpen.</summary>
    public IReadOnlyList<string> Themas { get => field ?? []; init; }

    /// <summary>Plaatsen waar de interventie wordt uitgevoerd.</summary>
    public IReadOnlyList<string> Settings { get => field ?? []; init; }

    /// <summary>Soorten preventie.</summary>
    public IReadOnlyList<Code> Preventievormen { get => field ?? []; init; }

    /// <summary>In welke vorm het programma mensen vooral bereikt; null als dat onbekend is. Eigen indeling.</summary>
    public Code? Programmasoort { get; init; }

    /// <summary>Beroepen of organisaties die de interventie uitvoeren.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Namen van de velden die wij zelf hebben ingedeeld; de andere velden staan zo in een bron.</summary>
    public IReadOnlyList<string> EigenIndeling { get => field ?? []; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Erkenningsniveau { get; init; }

    /// <summary>Alle erkenningen, de oudste eerst. Leeg betekent onbekend, niet: nooit beoordeeld.</summary>
    public IReadOnlyList<Erkenning> Erkenningen { get => field ?? []; init; }

    /// <summary>Hoeveel een deelnemer of groep krijgt; null als er niets over bekend is.</summary>
    public Dosis? Dosis { get; init; }

    /// <summary>Duur en groepsgrootte in hele getallen, uit de dosis; null als er niets over bekend is.</summary>
    public Duur? Duur { get; init; }

    /// <summary>Bedragen zoals bronnen ze noemen.</summary>
    public IReadOnlyList<Kosten> Kosten { get => field ?? []; init; }

    /// <summary>Kosten van het hele programma per deelnemer, door ons opgeteld; null als dat niet te bepalen is.</summary>
    public KostenPerDeelnemer? KostenPerDeelnemer { get; init; }

    /// <summary>Kosten per inwoner van het gebied per jaar, door ons opgeteld; alleen bij een aanpak zonder deelnemers.</summary>
    public KostenPerInwoner? KostenPerInwoner { get; init; }

    /// <summary>
    /// Wat het kost: een prijs uit een bron, of anders een raming met haar berekening; null als ook het soort programma niets zegt.
    /// </summary>
    public Kostenraming? Kostenraming { get; init; }

    /// <summary>Het voornaamste gemeten effect, in één regel; null als er geen richting is gemeten.</summary>
    public Effectlijn? Effect { get; init; }

    /// <summary>Wat er per gezondheidsdoel is gemeten, in één regel per doel.</summary>
    public IReadOnlyList<EffectPerDoel> EffectPerDoel { get => field ?? []; init; }

    /// <summary>Gemeten resultaten, ook als er geen of een averechts effect is gevonden.</summary>
    public IReadOnlyList<Effect> Effecten { get => field ?? []; init; }

    /// <summary>Waar de interventie wordt uitgevoerd. Leeg betekent onbekend.</summary>
    public IReadOnlyList<Gebruik> InGebruik { get => field ?? []; init; }

    /// <summary>Wat bronnen zeggen over wie betaalt.</summary>
    public IReadOnlyList<InterventieFinanciering> Financiering { get => field ?? []; init; }

    /// <summary>Feiten over de schaal waarop de interventie wordt uitgevoerd; null als er niets over bekend is.</summary>
    public Schaal? Schaal { get; init; }

    /// <summary>Verwante interventies.</summary>
    public IReadOnlyList<Relatie> Relaties { get => field ?? []; init; }

    /// <summary>Opmerkingen, ook over bronnen die elkaar tegenspreken.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>
    /// Dag waarop voor het laatst naar feiten is gezocht. Wat dan nog ontbreekt, is niet gevonden; null betekent niet gezocht.
    /// </summary>
    public DateOnly? GezochtOp { get; init; }

    /// <summary>Alle bronnen waar de feiten hierboven naar verwijzen met 'bron'.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Wat een bron zegt over wie een deel betaalt.</summary>
public sealed record InterventieFinanciering
{
    /// <summary>Het deel waar het om gaat.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Grondslag { get; init; }

    /// <summary>Wie betaalt; null als de bron dat niet zegt. Eigen lezing van de bron.</summary>
    public Code? Betaler { get; init; }

    /// <summary>Sinds wanneer het geldt.</summary>
    public string? Vanaf { get; init; }

    /// <summary>Tot en met wanneer het gold.</summary>
    public string? TotEnMet { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>
/// Een code uit de codelijst interventiesoort (/codelijsten/interventiesoort). De codes van nu: groep, individueel, school. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Interventiesoort>))]
public readonly record struct Interventiesoort(string Waarde) : ICode<Interventiesoort>
{
    /// <summary>De code groep.</summary>
    public static readonly Interventiesoort Groep = new("groep");

    /// <summary>De code individueel.</summary>
    public static readonly Interventiesoort Individueel = new("individueel");

    /// <summary>De code school.</summary>
    public static readonly Interventiesoort School = new("school");

    /// <inheritdoc />
    public static IReadOnlyList<Interventiesoort> Bekend { get; } = [Groep, Individueel, School];

    /// <inheritdoc />
    public static Interventiesoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een van de antwoorden bij een criterium met een vaste lijst.</summary>
public sealed record Keuzemogelijkheid
{
    /// <summary>Wat u als antwoord stuurt.</summary>
    public required string Waarde { get; init; }

    /// <summary>Wat een lezer ziet.</summary>
    public required string Label { get; init; }

    /// <summary>Hoe sterk het criterium ten minste geldt, 0 tot 1 (0 tot en met 1).</summary>
    public required decimal SterkteVan { get; init; }

    /// <summary>Hoe sterk het hoogstens geldt, 0 tot 1; hoger dan sterkteVan als het antwoord ruimte laat (0 tot en met 1).</summary>
    public required decimal SterkteTot { get; init; }
}

/// <summary>Een bedrag zoals een bron het noemt.</summary>
public sealed record Kosten
{
    /// <summary>Wat het bedrag koopt.</summary>
    public required string Wat { get; init; }

    /// <summary>Bedrag in euro; null als de bron de post noemt zonder bedrag.</summary>
    public decimal? BedragEuro { get; init; }

    /// <summary>Hoogste bedrag in euro als de bron een bereik noemt; bedragEuro is dan het laagste. Anders null.</summary>
    public decimal? TotEuro { get; init; }

    /// <summary>Waar het bedrag per is, in woorden van de bron.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Soort kosten; eigen indeling.</summary>
    public Code? Soort { get; init; }

    /// <summary>Jaar waarin de prijs gold; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}

/// <summary>Kosten van het hele programma per deelnemer: onze eigen optelling van bedragen uit bronnen.</summary>
public sealed record KostenPerDeelnemer
{
    /// <summary>Ondergrens in euro.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Bovengrens in euro; gelijk aan de ondergrens als de bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Jaar waarin de prijs gold; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Hoe de bedragen zijn opgeteld.</summary>
    public required string Berekening { get; init; }

    /// <summary>Ids van de bronnen.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}

/// <summary>Kosten per inwoner van het gebied per jaar: onze eigen optelling van bedragen uit bronnen.</summary>
public sealed record KostenPerInwoner
{
    /// <summary>Ondergrens in euro.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Bovengrens in euro; gelijk aan de ondergrens als de bronnen één bedrag noemen.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Jaar waarin de prijs gold; null als dat onbekend is (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Hoe het bedrag is berekend.</summary>
    public required string Berekening { get; init; }

    /// <summary>Ids van de bronnen.</summary>
    public IReadOnlyList<string> Bronnen { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst kosteneenheid (/codelijsten/kosteneenheid). De codes van nu: deelnemer, inwoner-per-jaar. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Kosteneenheid>))]
public readonly record struct Kosteneenheid(string Waarde) : ICode<Kosteneenheid>
{
    /// <summary>De code deelnemer.</summary>
    public static readonly Kosteneenheid Deelnemer = new("deelnemer");

    /// <summary>De code inwoner-per-jaar.</summary>
    public static readonly Kosteneenheid InwonerPerJaar = new("inwoner-per-jaar");

    /// <inheritdoc />
    public static IReadOnlyList<Kosteneenheid> Bekend { get; } = [Deelnemer, InwonerPerJaar];

    /// <inheritdoc />
    public static Kosteneenheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Wat een interventie de betalers kost: een interval met de berekening erbij. Een prijs uit een bron is een interval zo breed als de bron
/// hem noemt.
/// </summary>
public sealed record Kostenraming
{
    /// <summary>Euro, ondergrens; nul of meer.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>
    /// Een code uit de codelijst kosteneenheid (/codelijsten/kosteneenheid). De codes van nu: deelnemer, inwoner-per-jaar. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Kosteneenheid Per { get; init; }

    /// <summary>Prijsjaar; null als bronnen geen of meer jaren noemen. Er is niet geïndexeerd (1900 tot en met 2100).</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Een code. De codes van nu: eigen invoer, feit, berekend uit dosis, raming naar soort. Er kunnen codes bijkomen.</summary>
    public required Ramingsoort Soort { get; init; }

    /// <summary>Klasse van € tot en met €€€€€; null bij een prijs per inwoner, want die staat op een andere schaal.</summary>
    public string? Klasse { get; init; }

    /// <summary>Wat één groep kost en hoeveel deelnemers zij telt; null als het niet in groepen gaat of als dat onbekend is.</summary>
    public Groepsprijs? Groep { get; init; }

    /// <summary>De berekening, regel voor regel.</summary>
    public IReadOnlyList<Kostenregel> Opbouw { get => field ?? []; init; }
}

/// <summary>Eén regel van de berekening.</summary>
public sealed record Kostenregel
{
    /// <summary>Waarvoor wordt betaald.</summary>
    public required string Wat { get; init; }

    /// <summary>Euro, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, bovengrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Hoe het is berekend, in één zin.</summary>
    public required string Berekening { get; init; }

    /// <summary>De getallen waarmee is gerekend.</summary>
    public IReadOnlyList<Rekengegeven> Gegevens { get => field ?? []; init; }
}

/// <summary>
/// Een code uit de codelijst preventievorm (/codelijsten/preventievorm). De codes van nu: universeel, selectief, geindiceerd,
/// zorggerelateerd. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Preventievorm>))]
public readonly record struct Preventievorm(string Waarde) : ICode<Preventievorm>
{
    /// <summary>De code universeel.</summary>
    public static readonly Preventievorm Universeel = new("universeel");

    /// <summary>De code selectief.</summary>
    public static readonly Preventievorm Selectief = new("selectief");

    /// <summary>De code geindiceerd.</summary>
    public static readonly Preventievorm Geindiceerd = new("geindiceerd");

    /// <summary>De code zorggerelateerd.</summary>
    public static readonly Preventievorm Zorggerelateerd = new("zorggerelateerd");

    /// <inheritdoc />
    public static IReadOnlyList<Preventievorm> Bekend { get; } = [Universeel, Selectief, Geindiceerd, Zorggerelateerd];

    /// <inheritdoc />
    public static Preventievorm Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een fout in de vorm van RFC 9457. Elke fout van deze API heeft deze vorm.</summary>
public sealed record Probleem
{
    /// <summary>Adres van de uitleg bij deze fout.</summary>
    public required string Type { get; init; }

    /// <summary>Soort fout in een paar woorden; altijd dezelfde tekst bij dezelfde code.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP-statuscode (400 tot en met 599).</summary>
    public required int Status { get; init; }

    /// <summary>Wat er deze keer mis is.</summary>
    public required string Detail { get; init; }

    /// <summary>Pad van de aanroep waarbij de fout optrad.</summary>
    public string? Instance { get; init; }

    /// <summary>Vaste code van de oorzaak, in kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>Alle fouten in de invoer tegelijk; leeg als de fout niet bij een veld hoort.</summary>
    public IReadOnlyList<Foutmelding> Fouten { get => field ?? []; init; }

    /// <summary>Hoeveel fouten er nog meer zijn; 'fouten' noemt de eerste honderd.</summary>
    public int? MeerFouten { get; init; }
}

/// <summary>
/// Een code. De codes van nu: eigen invoer, feit, berekend uit dosis, raming naar soort. Er kunnen codes bijkomen. Een code die deze client
/// niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Ramingsoort>))]
public readonly record struct Ramingsoort(string Waarde) : ICode<Ramingsoort>
{
    /// <summary>De code eigen invoer.</summary>
    public static readonly Ramingsoort EigenInvoer = new("eigen invoer");

    /// <summary>De code feit.</summary>
    public static readonly Ramingsoort Feit = new("feit");

    /// <summary>De code berekend uit dosis.</summary>
    public static readonly Ramingsoort BerekendUitDosis = new("berekend uit dosis");

    /// <summary>De code raming naar soort.</summary>
    public static readonly Ramingsoort RamingNaarSoort = new("raming naar soort");

    /// <inheritdoc />
    public static IReadOnlyList<Ramingsoort> Bekend { get; } = [EigenInvoer, Feit, BerekendUitDosis, RamingNaarSoort];

    /// <inheritdoc />
    public static Ramingsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Een register, met hoe ver het elke basisfunctionaliteit dekt.</summary>
public sealed record Register
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De regio; null als het dossier nog geen regio of gemeente noemt.</summary>
    public Verwijzing? Gebied { get; init; }

    /// <summary>Dag waarop het aanbod moet lopen om mee te tellen.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De regels zoals wij ze lezen, in uw volgorde.</summary>
    public IReadOnlyList<Registerregel> Regels { get => field ?? []; init; }

    /// <summary>
    /// Per basisfunctionaliteit: het aanbod naast wat het akkoord vraagt, witte vlekken en wat buren hebben. Leeg zonder regio.
    /// </summary>
    public IReadOnlyList<Dekking> Dekking { get => field ?? []; init; }
}

/// <summary>Wat in een gemeente wordt aangeboden, en door wie.</summary>
public sealed record Registerregel
{
    /// <summary>Id van de interventie; de naam mag ook.</summary>
    public required string Interventie { get; init; }

    /// <summary>CBS-code van de gemeente; de naam mag ook.</summary>
    public required string Gemeente { get; init; }

    /// <summary>De organisatie die het aanbiedt; geen naam van een persoon.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>Hoeveel mensen er per jaar mee kunnen doen; null als dat onbekend is.</summary>
    public int? Capaciteit { get; init; }

    /// <summary>Hoeveel mensen er per jaar meedoen; null als dat onbekend is.</summary>
    public int? DeelnemersPerJaar { get; init; }

    /// <summary>Wie betaalt; null als dat onbekend is.</summary>
    public string? Betaler { get; init; }

    /// <summary>Eerste dag; null als die onbekend is.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag; null als er geen einde is afgesproken.</summary>
    public DateOnly? Tot { get; init; }
}

/// <summary>Wanneer een andere gemeente ver weg is; de afstanden zijn een eigen keuze.</summary>
public sealed record Reisregel
{
    /// <summary>Tot zoveel kilometer hemelsbreed telt de afstand niet.</summary>
    public required decimal NulKm { get; init; }

    /// <summary>Vanaf zoveel kilometer hemelsbreed telt de afstand helemaal.</summary>
    public required decimal VolKm { get; init; }

    /// <summary>CBS-codes van gemeenten die alleen met de boot te bereiken zijn.</summary>
    public IReadOnlyList<string>? AlleenPerBoot { get; init; }
}

/// <summary>Getallen die de onze vervangen; wat u weglaat, houdt de catalogus aan of blijft onbekend.</summary>
public sealed record RekenaannamesVerzoek
{
    /// <summary>Aantal inwoners.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Aantal inwoners van 65 jaar en ouder.</summary>
    public int? Inwoners65Plus { get; init; }

    /// <summary>Aantal inwoners jonger dan 18 jaar.</summary>
    public int? Jeugdigen { get; init; }

    /// <summary>Deel van de 65-plussers met een verhoogd valrisico, in procent (0 tot en met 100).</summary>
    public decimal? VerhoogdValrisicoProcent { get; init; }

    /// <summary>Verwacht aantal deelnemers per jaar.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Prijs per deelnemer in euro's, als u die weet.</summary>
    public decimal? KostenPerDeelnemer { get; init; }
}

/// <summary>Een getal uit de berekening, met waar het vandaan komt.</summary>
public sealed record Rekengegeven
{
    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Ondergrens.</summary>
    public required decimal Van { get; init; }

    /// <summary>Bovengrens.</summary>
    public required decimal Tot { get; init; }

    /// <summary>De eenheid.</summary>
    public required string Eenheid { get; init; }

    /// <summary>
    /// Een code uit de codelijst gegevensherkomst (/codelijsten/gegevensherkomst). De codes van nu: bron, reeks, eigen-invoer. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Gegevensherkomst Herkomst { get; init; }

    /// <summary>Uit hoeveel programma's de reeks is afgeleid; null als het geen reeks van andere programma's is.</summary>
    public int? Programmas { get; init; }

    /// <summary>Wat erover te zeggen is; null als dat niets is.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Bronnen van het getal; leeg bij een reeks of bij uw eigen invoer.</summary>
    public IReadOnlyList<Bron> Bronnen { get => field ?? []; init; }
}

/// <summary>Een verwante interventie.</summary>
public sealed record Relatie
{
    /// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Id van de andere interventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van de andere interventie.</summary>
    public string? Naam { get; init; }
}

/// <summary>
/// Een code uit de codelijst richting (/codelijsten/richting). De codes van nu: regionaal, lokaal, gedeeld, voorwaarde. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Richting>))]
public readonly record struct Richting(string Waarde) : ICode<Richting>
{
    /// <summary>De code regionaal.</summary>
    public static readonly Richting Regionaal = new("regionaal");

    /// <summary>De code lokaal.</summary>
    public static readonly Richting Lokaal = new("lokaal");

    /// <summary>De code gedeeld.</summary>
    public static readonly Richting Gedeeld = new("gedeeld");

    /// <summary>De code voorwaarde.</summary>
    public static readonly Richting Voorwaarde = new("voorwaarde");

    /// <inheritdoc />
    public static IReadOnlyList<Richting> Bekend { get; } = [Regionaal, Lokaal, Gedeeld, Voorwaarde];

    /// <inheritdoc />
    public static Richting Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Feiten die tellen bij de keuze voor lokaal of regionaal.</summary>
public sealed record Schaal
{
    /// <summary>Hoeveel specialistische kennis de uitvoering vraagt; meestal eigen indeling.</summary>
    public Code? SpecialistischeKennis { get; init; }

    /// <summary>Schaal waarop de interventie volgens een bron wordt uitgevoerd.</summary>
    public Code? UitvoerendeSchaal { get; init; }

    /// <summary>
    /// Delen van het werk waar deze feiten over gaan: inkoop, coordinatie, uitvoering of kennis-monitoring; leeg als het over het geheel
    /// gaat.
    /// </summary>
    public IReadOnlyList<string> Delen { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public string? Bron { get; init; }
}

/// <summary>
/// Een code uit de codelijst schaalniveau (/codelijsten/schaalniveau). De codes van nu: lokaal, regionaal. Er kunnen codes bijkomen. Een
/// code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Schaalniveau>))]
public readonly record struct Schaalniveau(string Waarde) : ICode<Schaalniveau>
{
    /// <summary>De code lokaal.</summary>
    public static readonly Schaalniveau Lokaal = new("lokaal");

    /// <summary>De code regionaal.</summary>
    public static readonly Schaalniveau Regionaal = new("regionaal");

    /// <inheritdoc />
    public static IReadOnlyList<Schaalniveau> Bekend { get; } = [Lokaal, Regionaal];

    /// <inheritdoc />
    public static Schaalniveau Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Hoe groot groep en bereik meestal zijn bij een soort interventie: onze eigen raming, alleen gebruikt als geen bron het zegt. Zij telt
/// mee, maar maakt een advies nooit vast.
/// </summary>
public sealed record Soortraming
{
    /// <summary>
    /// Een code uit de codelijst interventiesoort (/codelijsten/interventiesoort). De codes van nu: groep, individueel, school. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Interventiesoort Soort { get; init; }

    /// <summary>Naam van de soort in een zin.</summary>
    public string? Naam { get; init; }

    /// <summary>Met hoeveel deelnemers een groep minstens start.</summary>
    public required int GroepVan { get; init; }

    /// <summary>Met hoeveel deelnemers een groep hooguit start.</summary>
    public required int GroepTot { get; init; }

    /// <summary>Percentage van de mensen met de juiste leeftijd dat in een jaar meedoet, ten minste.</summary>
    public required decimal BereikVan { get; init; }

    /// <summary>Percentage van de mensen met de juiste leeftijd dat in een jaar meedoet, ten hoogste.</summary>
    public required decimal BereikTot { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Wat er van een interventie is geworden: vervangen, hernoemd, opgegaan in iets anders of verplicht geworden.</summary>
public sealed record Status
{
    /// <summary>Wat er aan de hand is.</summary>
    public required string Tekst { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
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

/// <summary>Woorden in namen van uitvoerders waaruit de schaal van hun werk volgt; eigen indeling.</summary>
public sealed record Uitvoerdersindeling
{
    /// <summary>Woorden die op een regionale uitvoerder wijzen.</summary>
    public IReadOnlyList<string>? Regionaal { get; init; }

    /// <summary>Woorden die vaak op een regionale uitvoerder wijzen.</summary>
    public IReadOnlyList<string>? VaakRegionaal { get; init; }

    /// <summary>Woorden die op de eerste lijn of de wijk wijzen.</summary>
    public IReadOnlyList<string>? EersteLijnOfWijk { get; init; }
}

/// <summary>
/// Een code uit de codelijst uitwerking (/codelijsten/uitwerking). De codes van nu: gunstig, geen-effect, gemengd, averechts. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Uitwerking>))]
public readonly record struct Uitwerking(string Waarde) : ICode<Uitwerking>
{
    /// <summary>De code gunstig.</summary>
    public static readonly Uitwerking Gunstig = new("gunstig");

    /// <summary>De code geen-effect.</summary>
    public static readonly Uitwerking GeenEffect = new("geen-effect");

    /// <summary>De code gemengd.</summary>
    public static readonly Uitwerking Gemengd = new("gemengd");

    /// <summary>De code averechts.</summary>
    public static readonly Uitwerking Averechts = new("averechts");

    /// <inheritdoc />
    public static IReadOnlyList<Uitwerking> Bekend { get; } = [Gunstig, GeenEffect, Gemengd, Averechts];

    /// <inheritdoc />
    public static Uitwerking Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Verbindt interventies met de streefwaarde van het akkoord waaruit verwachte deelnemers of voltijdbanen volgen.</summary>
public sealed record Verwachting
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Naam van de streefwaarde bij die basisfunctionaliteit; het getal zelf staat daar.</summary>
    public string? Streefwaarde { get; init; }

    /// <summary>Ids van de interventies waar de streefwaarde over gaat; eigen indeling.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}

/// <summary>Verwijzing naar iets anders in de catalogus.</summary>
public sealed record Verwijzing
{
    /// <summary>Id waaronder het in de API te vinden is.</summary>
    public required string Id { get; init; }

    /// <summary>Naam; null als het (nog) niet in de catalogus staat.</summary>
    public string? Naam { get; init; }
}

/// <summary>Een plek in een bron.</summary>
public sealed record Vindplaats
{
    /// <summary>Waar een feit is gelezen.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</summary>
    public string? Plek { get; init; }
}

/// <summary>Een vraag om voorstellen. Geef minstens een basisfunctionaliteit, een gezondheidsdoel of een doel.</summary>
public sealed record VoorstelVerzoek
{
    /// <summary>Id van een basisfunctionaliteit of van een onderwerp van de ontwikkelagenda, zoals valpreventie of dementie.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Id van een gezondheidsdoel, zoals minder-roken.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Het doel in uw eigen woorden.</summary>
    public string? Doel { get; init; }

    /// <summary>Voor wie.</summary>
    public DoelgroepVerzoek? Doelgroep { get; init; }

    /// <summary>Naam of CBS-code van een gemeente, zoals Almere of GM0034. Kies een gemeente of een regio.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Naam of code van een regio, zoals IZA08. Een naam die meer regio's hebben, is die van de IZA-regio.</summary>
    public string? Regio { get; init; }

    /// <summary>Settings waarin het kan, zoals wijk of school; leeg is alle (hoogstens 100).</summary>
    public IReadOnlyList<string>? Settings { get; init; }

    /// <summary>Vormen van preventie: universeel, selectief, geindiceerd, zorggerelateerd; leeg is alle (hoogstens 100).</summary>
    public IReadOnlyList<string>? Preventievormen { get; init; }

    /// <summary>Laagste erkenning die u wilt. Onbekend voldoet dan niet.</summary>
    public string? MinimumErkenning { get; init; }

    /// <summary>Wat u kunt uitgeven, en aan hoeveel mensen.</summary>
    public BudgetVerzoek? Budget { get; init; }

    /// <summary>Gewicht per criterium, 0 tot en met 100. Alleen de verhouding telt; wat u niet noemt, houdt ons standaardgewicht.</summary>
    public IReadOnlyDictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Ids van interventies die u niet wilt zien (hoogstens 500).</summary>
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    /// <summary>Hoeveel voorstellen u wilt, 1 tot en met 50; zonder dit veld 10.</summary>
    public int? Aantal { get; init; }

    /// <summary>Beginpunt van de trekkingen: hetzelfde zaad geeft hetzelfde antwoord.</summary>
    public long? Zaad { get; init; }

    /// <summary>Uw eigen getallen voor de lokale berekening.</summary>
    public RekenaannamesVerzoek? Aannames { get; init; }
}

/// <summary>Een gemeente zonder lopend aanbod.</summary>
public sealed record Wittevlek
{
    /// <summary>CBS-code van de gemeente.</summary>
    public required string Code { get; init; }

    /// <summary>Naam van de gemeente.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat buurgemeenten in dit register aanbieden.</summary>
    public IReadOnlyList<Buuraanbod> Buren { get => field ?? []; init; }
}
