// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.
#nullable enable
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Client.Afwegingen;

/// <summary>Lokaal of regionaal organiseren: afwegen met een kader.</summary>
public interface IAfwegingen
{
    /// <summary>Weeg lokaal tegen regionaal.</summary>
    /// <remarks>
    /// Weegt voor één interventie in één regio of een groep gemeenten: lokaal, regionaal, of regionaal organiseren en lokaal uitvoeren. Wat
    /// de catalogus weet, rekent de dienst uit; wat u weet, geeft u mee als antwoord, aanname of register. Een onbekend antwoord beslist
    /// niets: het maakt de uitkomst ruimer. De uitkomst noemt per criterium het antwoord, de bijdrage en de bron, wat er nog open staat, en
    /// wanneer het advies omslaat.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<Afweging>> WeegLokaalOfRegionaal(AfwegingVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Weeg een hele shortlist.</summary>
    /// <remarks>
    /// Hetzelfde voor 1 tot en met 100 interventies tegelijk; noemt u gemeenten, dan hoogstens 5.000, opgeteld over de interventies.
    /// Gebied, kader en gewichten gelden voor alle; antwoorden en aannames kunt u ook per interventie geven. Klopt er iets niet, dan krijgt
    /// u alle fouten en geen enkele uitkomst.
    /// </remarks>
    /// <param name="verzoek">Wat u vraagt of bewaart.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<AfwegingReeks>> WeegReeksLokaalOfRegionaal(AfwegingReeksVerzoek verzoek, CancellationToken cancellationToken = default);

    /// <summary>Afwegingskaders.</summary>
    /// <remarks>De kaders waarmee de dienst lokaal tegen regionaal kan wegen, op volgorde van id.</remarks>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400).</returns>
    Task<Antwoord<AfwegingskaderLijst>> LijstAfwegingskaders(CancellationToken cancellationToken = default);

    /// <summary>Eén afwegingskader.</summary>
    /// <remarks>
    /// Alle criteria met vraag, richting, gewicht, drempel en bron, en per criterium wat onze keuze is. Pas het aan en stuur het mee met
    /// een afweging om met een eigen kader te wegen.
    /// </remarks>
    /// <param name="id">Id van het kader, zoals standaard.</param>
    /// <param name="cancellationToken">Breekt de aanroep af.</param>
    /// <returns>De uitkomst, of het probleem dat de API meldt (400, 404).</returns>
    Task<Antwoord<AfwegingskaderAntwoord>> RaadpleegAfwegingskader(string id, CancellationToken cancellationToken = default);
}

internal sealed class AfwegingenAanroepen(Verbinding verbinding) : IAfwegingen
{
    public Task<Antwoord<Afweging>> WeegLokaalOfRegionaal(AfwegingVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "afwegingen")
            .Met(verzoek, verbinding.Json.AfwegingVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.Afweging, cancellationToken);

    public Task<Antwoord<AfwegingReeks>> WeegReeksLokaalOfRegionaal(AfwegingReeksVerzoek verzoek, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Post, "afwegingen/_reeks")
            .Met(verzoek, verbinding.Json.AfwegingReeksVerzoek)
            .DatOpnieuwMag(),
        verbinding.Json.AfwegingReeks, cancellationToken);

    public Task<Antwoord<AfwegingskaderLijst>> LijstAfwegingskaders(CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, "afwegingskaders")
            .DatOpnieuwMag(),
        verbinding.Json.AfwegingskaderLijst, cancellationToken);

    public Task<Antwoord<AfwegingskaderAntwoord>> RaadpleegAfwegingskader(string id, CancellationToken cancellationToken) => verbinding.Lees(
        new Verzoek(HttpMethod.Get, $"afwegingskaders/{Verzoek.Deel(id)}")
            .DatOpnieuwMag(),
        verbinding.Json.AfwegingskaderAntwoord, cancellationToken);
}

/// <summary>
/// Een code uit de codelijst schaaladvies (/codelijsten/schaaladvies). De codes van nu: lokaal, regionaal-organiseren-lokaal-uitvoeren,
/// regionaal. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Advies>))]
public readonly record struct Advies(string Waarde) : ICode<Advies>
{
    /// <summary>De code lokaal.</summary>
    public static readonly Advies Lokaal = new("lokaal");

    /// <summary>De code regionaal-organiseren-lokaal-uitvoeren.</summary>
    public static readonly Advies RegionaalOrganiserenLokaalUitvoeren = new("regionaal-organiseren-lokaal-uitvoeren");

    /// <summary>De code regionaal.</summary>
    public static readonly Advies Regionaal = new("regionaal");

    /// <inheritdoc />
    public static IReadOnlyList<Advies> Bekend { get; } = [Lokaal, RegionaalOrganiserenLokaalUitvoeren, Regionaal];

    /// <inheritdoc />
    public static Advies Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>
/// Een code uit de codelijst advieszekerheid (/codelijsten/advieszekerheid). De codes van nu: vast, voorlopig, open. Er kunnen codes
/// bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Advieszekerheid>))]
public readonly record struct Advieszekerheid(string Waarde) : ICode<Advieszekerheid>
{
    /// <summary>De code vast.</summary>
    public static readonly Advieszekerheid Vast = new("vast");

    /// <summary>De code voorlopig.</summary>
    public static readonly Advieszekerheid Voorlopig = new("voorlopig");

    /// <summary>De code open.</summary>
    public static readonly Advieszekerheid Open = new("open");

    /// <inheritdoc />
    public static IReadOnlyList<Advieszekerheid> Bekend { get; } = [Vast, Voorlopig, Open];

    /// <inheritdoc />
    public static Advieszekerheid Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>De interventie waarover is gewogen.</summary>
public sealed record AfgewogenInterventie
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }
}

/// <summary>
/// De uitkomst voor één interventie in één gebied. Dezelfde vraag, catalogusversie en kaderversie geven dezelfde uitkomst.
/// </summary>
public sealed record Afweging
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Het kader waarmee is gewogen.</summary>
    public required GebruiktKader Kader { get; init; }

    /// <summary>De interventie waarover is gewogen.</summary>
    public required AfgewogenInterventie Interventie { get; init; }

    /// <summary>Het gebied waarover is gewogen.</summary>
    public required AfwegingGebied Gebied { get; init; }

    /// <summary>De uitkomst in een paar zinnen: op welke schaal, waarom, hoeveel mensen, hoe zeker dat is en wat u nu besluit.</summary>
    public required string Samenvatting { get; init; }

    /// <summary>
    /// Een code uit de codelijst schaaladvies (/codelijsten/schaaladvies). De codes van nu: lokaal, regionaal-organiseren-lokaal-uitvoeren,
    /// regionaal. Er kunnen codes bijkomen.
    /// </summary>
    public required Advies Advies { get; init; }

    /// <summary>Elk advies dat de open vragen nog toelaten.</summary>
    public IReadOnlyList<Advies> MogelijkeAdviezen { get => field ?? []; init; }

    /// <summary>
    /// Een code uit de codelijst advieszekerheid (/codelijsten/advieszekerheid). De codes van nu: vast, voorlopig, open. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Advieszekerheid Zekerheid { get; init; }

    /// <summary>De schaal van inkoop, coördinatie, uitvoering, en kennis en monitoring.</summary>
    public IReadOnlyList<OnderdeelBesluit> PerOnderdeel { get => field ?? []; init; }

    /// <summary>Het advies per gemeente, op volgorde van code.</summary>
    public IReadOnlyList<GemeenteAdvies> PerGemeente { get => field ?? []; init; }

    /// <summary>Waarom het advies per gemeente verschilt, of waarom niet; leeg bij één gemeente.</summary>
    public required string Gemeenteverschil { get; init; }

    /// <summary>Rekenvoorstel: gemeenten die samen een groep vullen. Of zij buren zijn, is niet bekend.</summary>
    public IReadOnlyList<Cluster> Clusters { get => field ?? []; init; }

    /// <summary>Verwachte deelnemers per jaar.</summary>
    public required Deelnemers Deelnemers { get; init; }

    /// <summary>Elk criterium met antwoord, bijdrage, uitleg en bronnen.</summary>
    public IReadOnlyList<CriteriumAntwoord> Criteria { get => field ?? []; init; }

    /// <summary>Voorwaarden waaraan niet is voldaan, en andere zaken om vooraf te weten.</summary>
    public IReadOnlyList<string> Waarschuwingen { get => field ?? []; init; }

    /// <summary>Wat bronnen al over de schaal zeggen.</summary>
    public IReadOnlyList<BekendeSchaalAntwoord> BekendeSchaal { get => field ?? []; init; }

    /// <summary>Wanneer de uitvoering van schaal verandert, als al het andere gelijk blijft.</summary>
    public IReadOnlyList<Omslagpunt> Omslagpunten { get => field ?? []; init; }

    /// <summary>Wat nog open staat; wat het meest kan veranderen staat vooraan.</summary>
    public IReadOnlyList<OpenVraag> OpenVragen { get => field ?? []; init; }

    /// <summary>Een alinea voor een raadsvoorstel.</summary>
    public required string Motivering { get; init; }
}

/// <summary>Een bron bij een afweging.</summary>
public sealed record AfwegingBron
{
    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Webadres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</summary>
    public string? Plek { get; init; }
}

/// <summary>Het gebied waarover is gewogen.</summary>
public sealed record AfwegingGebied
{
    /// <summary>Code van de regio; null als alleen gemeenten zijn genoemd.</summary>
    public string? Regio { get; init; }

    /// <summary>Naam van de regio.</summary>
    public string? Naam { get; init; }

    /// <summary>Aantal gemeenten dat meedoet.</summary>
    public required int AantalGemeenten { get; init; }

    /// <summary>Aantal inwoners; null als het van een gemeente onbekend is.</summary>
    public int? Inwoners { get; init; }
}

/// <summary>Uitkomsten voor een reeks interventies.</summary>
public sealed record AfwegingReeks
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Eén uitkomst per interventie, in de volgorde van de vraag.</summary>
    public IReadOnlyList<Afweging> Afwegingen { get => field ?? []; init; }
}

/// <summary>Eén interventie van een reeks.</summary>
public sealed record AfwegingReeksRegel
{
    /// <summary>Id van de interventie, zoals in-balans.</summary>
    public required string Interventie { get; init; }

    /// <summary>Antwoorden die alleen voor deze interventie gelden; zij gaan voor op die voor alle.</summary>
    public IReadOnlyDictionary<string, Gegeven>? Antwoorden { get; init; }

    /// <summary>Aannames die alleen voor deze interventie gelden; zij komen in de plaats van die voor alle.</summary>
    public AannamesVerzoek? Aannames { get; init; }
}

/// <summary>Meer interventies tegelijk, bijvoorbeeld een hele shortlist; wat u hier opgeeft geldt voor alle.</summary>
public sealed record AfwegingReeksVerzoek
{
    /// <summary>1 tot en met 100 interventies (hoogstens 100).</summary>
    public required IReadOnlyList<AfwegingReeksRegel> Interventies { get; init; }

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

/// <summary>Een afwegingskader. U kunt het aanpassen en meesturen met een afweging.</summary>
public sealed record AfwegingskaderAntwoord
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>
    /// Een set criteria met een versie, die beslist over lokaal, regionaal, of regionaal organiseren en lokaal uitvoeren.
    /// </summary>
    public required Afwegingskader Kader { get; init; }
}

/// <summary>De afwegingskaders van deze catalogus.</summary>
public sealed record AfwegingskaderLijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De kaders, op volgorde van id.</summary>
    public IReadOnlyList<AfwegingskaderRegel> Resultaten { get => field ?? []; init; }
}

/// <summary>Een afwegingskader in een lijst.</summary>
public sealed record AfwegingskaderRegel
{
    /// <summary>Id, zoals standaard.</summary>
    public required string Id { get; init; }

    /// <summary>Versie.</summary>
    public required string Versie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar het voor is.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Aantal criteria.</summary>
    public required int AantalCriteria { get; init; }
}

/// <summary>
/// Een code uit de codelijst antwoordherkomst (/codelijsten/antwoordherkomst). De codes van nu: berekend, catalogus, eigen-indeling,
/// ingevuld, ingevuld-wijkt-af-van-catalogus, onbekend. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij
/// kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Antwoordherkomst>))]
public readonly record struct Antwoordherkomst(string Waarde) : ICode<Antwoordherkomst>
{
    /// <summary>De code berekend.</summary>
    public static readonly Antwoordherkomst Berekend = new("berekend");

    /// <summary>De code catalogus.</summary>
    public static readonly Antwoordherkomst Catalogus = new("catalogus");

    /// <summary>De code eigen-indeling.</summary>
    public static readonly Antwoordherkomst EigenIndeling = new("eigen-indeling");

    /// <summary>De code ingevuld.</summary>
    public static readonly Antwoordherkomst Ingevuld = new("ingevuld");

    /// <summary>De code ingevuld-wijkt-af-van-catalogus.</summary>
    public static readonly Antwoordherkomst IngevuldWijktAfVanCatalogus = new("ingevuld-wijkt-af-van-catalogus");

    /// <summary>De code onbekend.</summary>
    public static readonly Antwoordherkomst Onbekend = new("onbekend");

    /// <inheritdoc />
    public static IReadOnlyList<Antwoordherkomst> Bekend { get; } = [Berekend, Catalogus, EigenIndeling, Ingevuld, IngevuldWijktAfVanCatalogus, Onbekend];

    /// <inheritdoc />
    public static Antwoordherkomst Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>De antwoorden op een open vraag die passen bij wat al bekend is.</summary>
public sealed record Antwoordruimte
{
    /// <summary>De antwoorden om uit te kiezen; leeg als het antwoord een getal is.</summary>
    public IReadOnlyList<JsonElement> Keuzes { get => field ?? []; init; }

    /// <summary>Laagste getal; null als er iets te kiezen is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Hoogste getal; null als niets het begrenst of als er iets te kiezen is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Wat het getal telt; null bij een mate van 0 tot 1 en bij keuzes.</summary>
    public string? Eenheid { get; init; }
}

/// <summary>Wat een bron al over de schaal zegt.</summary>
public sealed record BekendeSchaalAntwoord
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Wat er staat.</summary>
    public required string Tekst { get; init; }

    /// <summary>De bron.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Gemeenten die samen een groep kunnen vullen.</summary>
public sealed record Cluster
{
    /// <summary>CBS-codes.</summary>
    public IReadOnlyList<string> Gemeenten { get => field ?? []; init; }

    /// <summary>
    /// CBS-code van een gemeente die wel een groep vult en waar zij bij kunnen aansluiten; null als dat niet nodig is of er geen is.
    /// </summary>
    public string? SluitAanBij { get; init; }

    /// <summary>Verwachte deelnemers per jaar van deze gemeenten samen, ten minste.</summary>
    public required decimal Deelnemers { get; init; }

    /// <summary>Of het lukt.</summary>
    public required bool VultGroep { get; init; }

    /// <summary>Waarom deze gemeenten, in één zin.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>Wat één criterium zei, en hoeveel dat telt.</summary>
public sealed record CriteriumAntwoord
{
    /// <summary>Id van het criterium.</summary>
    public required string Criterium { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>De vraag.</summary>
    public required string Vraag { get; init; }

    /// <summary>
    /// Een code uit de codelijst richting (/codelijsten/richting). De codes van nu: regionaal, lokaal, gedeeld, voorwaarde. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Richting Richting { get; init; }

    /// <summary>Het antwoord; null als het onbekend is.</summary>
    public string? Antwoord { get; init; }

    /// <summary>
    /// Een code uit de codelijst antwoordherkomst (/codelijsten/antwoordherkomst). De codes van nu: berekend, catalogus, eigen-indeling,
    /// ingevuld, ingevuld-wijkt-af-van-catalogus, onbekend. Er kunnen codes bijkomen.
    /// </summary>
    public required Antwoordherkomst Herkomst { get; init; }

    /// <summary>Punten als het helemaal geldt; null bij een voorwaarde.</summary>
    public decimal? Gewicht { get; init; }

    /// <summary>
    /// Punten die nu meetellen: boven 0 pleit voor regionaal, onder 0 voor lokaal; null als het onbekend is of een voorwaarde.
    /// </summary>
    public decimal? Bijdrage { get; init; }

    /// <summary>Laagste bijdrage die nog mogelijk is.</summary>
    public decimal? BijdrageVan { get; init; }

    /// <summary>Hoogste bijdrage die nog mogelijk is.</summary>
    public decimal? BijdrageTot { get; init; }

    /// <summary>Bij een voorwaarde: of eraan is voldaan; null als dat onbekend is.</summary>
    public bool? Voldaan { get; init; }

    /// <summary>Onderdelen waarvoor het telt.</summary>
    public IReadOnlyList<Deel> GeldtVoor { get => field ?? []; init; }

    /// <summary>Uitleg in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van het criterium en van het feit.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Verwachte deelnemers per jaar.</summary>
public sealed record Deelnemers
{
    /// <summary>Verwachte deelnemers per jaar, ten minste.</summary>
    public required decimal Van { get; init; }

    /// <summary>Verwachte deelnemers per jaar, ten hoogste; null als er geen bovengrens is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>
    /// Deelnemers waarmee een groep start, ten minste; null als geen bron een minimum noemt en wij het ook niet schatten.
    /// </summary>
    public int? GroepVan { get; init; }

    /// <summary>Deelnemers waarmee een groep start, ten hoogste; null als dat onbekend is.</summary>
    public int? GroepTot { get; init; }

    /// <summary>Hoe het is berekend.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van de getallen.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Het kader waarmee is gewogen.</summary>
public sealed record GebruiktKader
{
    /// <summary>Id van het kader.</summary>
    public required string Id { get; init; }

    /// <summary>Versie van het kader.</summary>
    public required string Versie { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Of het kader met de vraag is meegestuurd.</summary>
    public required bool EigenKader { get; init; }

    /// <summary>Of er eigen gewichten zijn gebruikt.</summary>
    public required bool EigenGewichten { get; init; }
}

/// <summary>Het advies voor één gemeente; inkoop en coördinatie zijn voor het hele gebied gelijk.</summary>
public sealed record GemeenteAdvies
{
    /// <summary>CBS-code.</summary>
    public required string Gemeente { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>
    /// Een code uit de codelijst schaaladvies (/codelijsten/schaaladvies). De codes van nu: lokaal, regionaal-organiseren-lokaal-uitvoeren,
    /// regionaal. Er kunnen codes bijkomen.
    /// </summary>
    public required Advies Advies { get; init; }

    /// <summary>
    /// Een code uit de codelijst advieszekerheid (/codelijsten/advieszekerheid). De codes van nu: vast, voorlopig, open. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Advieszekerheid Zekerheid { get; init; }

    /// <summary>Aantal inwoners; null als dat onbekend is.</summary>
    public int? Inwoners { get; init; }

    /// <summary>Verwachte deelnemers per jaar, ten minste.</summary>
    public required decimal DeelnemersVan { get; init; }

    /// <summary>Verwachte deelnemers per jaar, ten hoogste; null als er geen bovengrens is.</summary>
    public decimal? DeelnemersTot { get; init; }

    /// <summary>Of de gemeente naar verwachting in een jaar zelf een groep vult; null als dat niet te zeggen is.</summary>
    public bool? VultEigenGroep { get; init; }

    /// <summary>Saldo voor de uitvoering in deze gemeente.</summary>
    public required decimal Punten { get; init; }

    /// <summary>Waarom, in één zin.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>
/// Een code uit de codelijst grond (/codelijsten/grond). De codes van nu: afspraak, punten, volgt-uit-uitvoering, geblokkeerd. Er kunnen
/// codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Grond>))]
public readonly record struct Grond(string Waarde) : ICode<Grond>
{
    /// <summary>De code afspraak.</summary>
    public static readonly Grond Afspraak = new("afspraak");

    /// <summary>De code punten.</summary>
    public static readonly Grond Punten = new("punten");

    /// <summary>De code volgt-uit-uitvoering.</summary>
    public static readonly Grond VolgtUitUitvoering = new("volgt-uit-uitvoering");

    /// <summary>De code geblokkeerd.</summary>
    public static readonly Grond Geblokkeerd = new("geblokkeerd");

    /// <inheritdoc />
    public static IReadOnlyList<Grond> Bekend { get; } = [Afspraak, Punten, VolgtUitUitvoering, Geblokkeerd];

    /// <inheritdoc />
    public static Grond Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>Wanneer de schaal van een onderdeel verandert.</summary>
public sealed record Omslagpunt
{
    /// <summary>
    /// Een code uit de codelijst omslagsoort (/codelijsten/omslagsoort). De codes van nu: deelnemers-per-gemeente, gemeenten-zonder-groep,
    /// antwoord, gewicht, open-vragen. Er kunnen codes bijkomen.
    /// </summary>
    public required Omslagsoort Soort { get; init; }

    /// <summary>
    /// Een code uit de codelijst deel (/codelijsten/deel). De codes van nu: inkoop, coordinatie, uitvoering, kennis-monitoring. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Deel Onderdeel { get; init; }

    /// <summary>
    /// Een code uit de codelijst schaalniveau (/codelijsten/schaalniveau). De codes van nu: lokaal, regionaal. Er kunnen codes bijkomen.
    /// </summary>
    public required Schaalniveau Naar { get; init; }

    /// <summary>Id van het criterium; null als er meer tegelijk bewegen.</summary>
    public string? Criterium { get; init; }

    /// <summary>Waarde waarbij het omslaat; null bij een ja-nee-antwoord.</summary>
    public decimal? Drempel { get; init; }

    /// <summary>Eenheid van de drempel.</summary>
    public string? Eenheid { get; init; }

    /// <summary>In één zin.</summary>
    public required string Tekst { get; init; }
}

/// <summary>
/// Een code uit de codelijst omslagsoort (/codelijsten/omslagsoort). De codes van nu: deelnemers-per-gemeente, gemeenten-zonder-groep,
/// antwoord, gewicht, open-vragen. Er kunnen codes bijkomen. Een code die deze client niet kent, blijft zoals zij kwam.
/// </summary>
/// <param name="Waarde">De code zoals de API die schrijft.</param>
[JsonConverter(typeof(CodeJsonConverter<Omslagsoort>))]
public readonly record struct Omslagsoort(string Waarde) : ICode<Omslagsoort>
{
    /// <summary>De code deelnemers-per-gemeente.</summary>
    public static readonly Omslagsoort DeelnemersPerGemeente = new("deelnemers-per-gemeente");

    /// <summary>De code gemeenten-zonder-groep.</summary>
    public static readonly Omslagsoort GemeentenZonderGroep = new("gemeenten-zonder-groep");

    /// <summary>De code antwoord.</summary>
    public static readonly Omslagsoort Antwoord = new("antwoord");

    /// <summary>De code gewicht.</summary>
    public static readonly Omslagsoort Gewicht = new("gewicht");

    /// <summary>De code open-vragen.</summary>
    public static readonly Omslagsoort OpenVragen = new("open-vragen");

    /// <inheritdoc />
    public static IReadOnlyList<Omslagsoort> Bekend { get; } = [DeelnemersPerGemeente, GemeentenZonderGroep, Antwoord, Gewicht, OpenVragen];

    /// <inheritdoc />
    public static Omslagsoort Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}

/// <summary>De schaal van een onderdeel.</summary>
public sealed record OnderdeelBesluit
{
    /// <summary>
    /// Een code uit de codelijst deel (/codelijsten/deel). De codes van nu: inkoop, coordinatie, uitvoering, kennis-monitoring. Er kunnen
    /// codes bijkomen.
    /// </summary>
    public required Deel Onderdeel { get; init; }

    /// <summary>
    /// Een code uit de codelijst schaalniveau (/codelijsten/schaalniveau). De codes van nu: lokaal, regionaal. Er kunnen codes bijkomen.
    /// </summary>
    public required Schaalniveau Schaal { get; init; }

    /// <summary>
    /// Een code uit de codelijst advieszekerheid (/codelijsten/advieszekerheid). De codes van nu: vast, voorlopig, open. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Advieszekerheid Zekerheid { get; init; }

    /// <summary>De schalen die de open vragen nog toelaten.</summary>
    public IReadOnlyList<Schaalniveau> Mogelijk { get => field ?? []; init; }

    /// <summary>
    /// Een code uit de codelijst grond (/codelijsten/grond). De codes van nu: afspraak, punten, volgt-uit-uitvoering, geblokkeerd. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Grond Grond { get; init; }

    /// <summary>Punten voor regionaal min punten voor lokaal, met wat nu meetelt.</summary>
    public required decimal Punten { get; init; }

    /// <summary>Laagste saldo dat nog mogelijk is.</summary>
    public required decimal PuntenVan { get; init; }

    /// <summary>Hoogste saldo dat nog mogelijk is.</summary>
    public required decimal PuntenTot { get; init; }

    /// <summary>Saldo vanaf waar het regionaal wordt.</summary>
    public required decimal Grens { get; init; }

    /// <summary>Percentage van het gewicht voor dit onderdeel dat is beantwoord (0 tot en met 100).</summary>
    public required decimal BeantwoordProcent { get; init; }

    /// <summary>Waarom, in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van de afspraak.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}

/// <summary>Een criterium zonder volledig antwoord.</summary>
public sealed record OpenVraag
{
    /// <summary>Id van het criterium.</summary>
    public required string Criterium { get; init; }

    /// <summary>De vraag.</summary>
    public required string Vraag { get; init; }

    /// <summary>
    /// Een code uit de codelijst antwoordschaal (/codelijsten/antwoordschaal). De codes van nu: ja-nee, mate, percentage, getal, keuze. Er
    /// kunnen codes bijkomen.
    /// </summary>
    public required Antwoordschaal Schaal { get; init; }

    /// <summary>
    /// Een code uit de codelijst richting (/codelijsten/richting). De codes van nu: regionaal, lokaal, gedeeld, voorwaarde. Er kunnen codes
    /// bijkomen.
    /// </summary>
    public required Richting Richting { get; init; }

    /// <summary>De antwoorden op een open vraag die passen bij wat al bekend is.</summary>
    public required Antwoordruimte Ruimte { get; init; }

    /// <summary>Punten die het nog kan schelen; null bij een voorwaarde.</summary>
    public decimal? Punten { get; init; }

    /// <summary>Of dit antwoord alleen al de schaal van een onderdeel kan veranderen.</summary>
    public required bool KanKantelen { get; init; }

    /// <summary>Onderdelen waarvan de schaal niet vastligt en waarvoor het telt.</summary>
    public IReadOnlyList<Deel> Onderdelen { get => field ?? []; init; }
}
