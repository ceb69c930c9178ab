using Gereedschapskist.Domein.Afwegingen.Omslagpunten;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Het kader waarmee is gewogen.</summary>
/// <param name="Id">Id van het kader.</param>
/// <param name="Versie">Versie van het kader.</param>
/// <param name="Titel">Titel.</param>
/// <param name="EigenKader">Of het kader met de vraag is meegestuurd.</param>
/// <param name="EigenGewichten">Of er eigen gewichten zijn gebruikt.</param>
internal sealed record GebruiktKader(string Id, string Versie, string Titel, bool EigenKader, bool EigenGewichten);

/// <summary>De interventie waarover is gewogen.</summary>
/// <param name="Id">Id.</param>
/// <param name="Naam">Naam.</param>
internal sealed record AfgewogenInterventie(string Id, string Naam);

/// <summary>Het gebied waarover is gewogen.</summary>
/// <param name="Regio">Code van de regio; null als alleen gemeenten zijn genoemd.</param>
/// <param name="Naam">Naam van de regio.</param>
/// <param name="AantalGemeenten">Aantal gemeenten dat meedoet.</param>
/// <param name="Inwoners">Aantal inwoners; null als het van een gemeente onbekend is.</param>
internal sealed record AfwegingGebiedAntwoord(string? Regio, string? Naam, int AantalGemeenten, int? Inwoners);

/// <summary>Een bron bij een afweging.</summary>
/// <param name="Bron">Id van de bron.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Url">Webadres; null als de bron geen openbaar adres heeft.</param>
/// <param name="Plek">Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</param>
internal sealed record AfwegingBron(string Bron, string Titel, string? Url, string? Plek);

/// <summary>De schaal van een onderdeel.</summary>
/// <param name="Onderdeel">Het onderdeel.</param>
/// <param name="Schaal">Lokaal of regionaal.</param>
/// <param name="Zekerheid">Of de open vragen dit nog kunnen veranderen: vast, voorlopig (alleen meer antwoorden samen) of open (één antwoord al).</param>
/// <param name="Mogelijk">De schalen die de open vragen nog toelaten.</param>
/// <param name="Grond">Waarop het berust: een landelijke afspraak, de punten, de regionale uitvoering, of een voorwaarde die blokkeert.</param>
/// <param name="Punten">Punten voor regionaal min punten voor lokaal, met wat nu meetelt.</param>
/// <param name="PuntenVan">Laagste saldo dat nog mogelijk is.</param>
/// <param name="PuntenTot">Hoogste saldo dat nog mogelijk is.</param>
/// <param name="Grens">Saldo vanaf waar het regionaal wordt.</param>
/// <param name="BeantwoordProcent">Percentage van het gewicht voor dit onderdeel dat is beantwoord.</param>
/// <param name="Uitleg">Waarom, in één zin.</param>
/// <param name="Bronnen">Bronnen van de afspraak.</param>
internal sealed record OnderdeelBesluit(
    Deel Onderdeel,
    Schaalniveau Schaal,
    Advieszekerheid Zekerheid,
    IReadOnlyList<Schaalniveau> Mogelijk,
    Grond Grond,
    decimal Punten,
    decimal PuntenVan,
    decimal PuntenTot,
    decimal Grens,
    decimal BeantwoordProcent,
    string Uitleg,
    IReadOnlyList<AfwegingBron> Bronnen);

/// <summary>Het advies voor één gemeente; inkoop en coördinatie zijn voor het hele gebied gelijk.</summary>
/// <param name="Gemeente">CBS-code.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Advies">Het advies.</param>
/// <param name="Zekerheid">Of de open vragen dit nog kunnen veranderen: vast, voorlopig (alleen meer antwoorden samen) of open (één antwoord al).</param>
/// <param name="Inwoners">Aantal inwoners; null als dat onbekend is.</param>
/// <param name="DeelnemersVan">Verwachte deelnemers per jaar, ten minste.</param>
/// <param name="DeelnemersTot">Verwachte deelnemers per jaar, ten hoogste; null als er geen bovengrens is.</param>
/// <param name="VultEigenGroep">Of de gemeente naar verwachting in een jaar zelf een groep vult; null als dat niet te zeggen is.</param>
/// <param name="Punten">Saldo voor de uitvoering in deze gemeente.</param>
/// <param name="Uitleg">Waarom, in één zin.</param>
internal sealed record GemeenteAdvies(
    string Gemeente,
    string Naam,
    Advies Advies,
    Advieszekerheid Zekerheid,
    int? Inwoners,
    decimal DeelnemersVan,
    decimal? DeelnemersTot,
    bool? VultEigenGroep,
    decimal Punten,
    string Uitleg);

/// <summary>Gemeenten die samen een groep kunnen vullen.</summary>
/// <param name="Gemeenten">CBS-codes.</param>
/// <param name="SluitAanBij">CBS-code van een gemeente die wel een groep vult en waar zij bij kunnen aansluiten; null als dat niet nodig is of er geen is.</param>
/// <param name="Deelnemers">Verwachte deelnemers per jaar van deze gemeenten samen, ten minste.</param>
/// <param name="VultGroep">Of het lukt.</param>
/// <param name="Uitleg">Waarom deze gemeenten, in één zin.</param>
internal sealed record ClusterAntwoord(IReadOnlyList<string> Gemeenten, string? SluitAanBij, decimal Deelnemers, bool VultGroep, string Uitleg);

/// <summary>Verwachte deelnemers per jaar.</summary>
/// <param name="Van">Verwachte deelnemers per jaar, ten minste.</param>
/// <param name="Tot">Verwachte deelnemers per jaar, ten hoogste; null als er geen bovengrens is.</param>
/// <param name="GroepVan">Deelnemers waarmee een groep start, ten minste; null als geen bron een minimum noemt en wij het ook niet schatten.</param>
/// <param name="GroepTot">Deelnemers waarmee een groep start, ten hoogste; null als dat onbekend is.</param>
/// <param name="Uitleg">Hoe het is berekend.</param>
/// <param name="Bronnen">Bronnen van de getallen.</param>
internal sealed record DeelnemersAntwoord(
    decimal Van, decimal? Tot, int? GroepVan, int? GroepTot, string Uitleg, IReadOnlyList<AfwegingBron> Bronnen);

/// <summary>Wat één criterium zei, en hoeveel dat telt.</summary>
/// <param name="Criterium">Id van het criterium.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Vraag">De vraag.</param>
/// <param name="Richting">Waar een ja voor pleit.</param>
/// <param name="Antwoord">Het antwoord; null als het onbekend is.</param>
/// <param name="Herkomst">Wie het antwoord gaf.</param>
/// <param name="Gewicht">Punten als het helemaal geldt; null bij een voorwaarde.</param>
/// <param name="Bijdrage">Punten die nu meetellen: boven 0 pleit voor regionaal, onder 0 voor lokaal; null als het onbekend is of een voorwaarde.</param>
/// <param name="BijdrageVan">Laagste bijdrage die nog mogelijk is.</param>
/// <param name="BijdrageTot">Hoogste bijdrage die nog mogelijk is.</param>
/// <param name="Voldaan">Bij een voorwaarde: of eraan is voldaan; null als dat onbekend is.</param>
/// <param name="GeldtVoor">Onderdelen waarvoor het telt.</param>
/// <param name="Uitleg">Uitleg in één zin.</param>
/// <param name="Bronnen">Bronnen van het criterium en van het feit.</param>
internal sealed record CriteriumAntwoord(
    string Criterium,
    string Naam,
    string Vraag,
    Richting Richting,
    string? Antwoord,
    Antwoordherkomst Herkomst,
    decimal? Gewicht,
    decimal? Bijdrage,
    decimal? BijdrageVan,
    decimal? BijdrageTot,
    bool? Voldaan,
    IReadOnlyList<Deel> GeldtVoor,
    string Uitleg,
    IReadOnlyList<AfwegingBron> Bronnen);

/// <summary>Wat een bron al over de schaal zegt.</summary>
/// <param name="Basisfunctionaliteit">Id van de basisfunctionaliteit.</param>
/// <param name="Tekst">Wat er staat.</param>
/// <param name="Bronnen">De bron.</param>
internal sealed record BekendeSchaalAntwoord(string Basisfunctionaliteit, string Tekst, IReadOnlyList<AfwegingBron> Bronnen);

/// <summary>Wanneer de schaal van een onderdeel verandert.</summary>
/// <param name="Soort">Wat er dan verandert.</param>
/// <param name="Onderdeel">Het onderdeel.</param>
/// <param name="Naar">De schaal die het dan wordt.</param>
/// <param name="Criterium">Id van het criterium; null als er meer tegelijk bewegen.</param>
/// <param name="Drempel">Waarde waarbij het omslaat; null bij een ja-nee-antwoord.</param>
/// <param name="Eenheid">Eenheid van de drempel.</param>
/// <param name="Tekst">In één zin.</param>
internal sealed record OmslagpuntAntwoord(
    Omslagsoort Soort, Deel Onderdeel, Schaalniveau Naar, string? Criterium, decimal? Drempel, string? Eenheid, string Tekst);

/// <summary>Een criterium zonder volledig antwoord.</summary>
/// <param name="Criterium">Id van het criterium.</param>
/// <param name="Vraag">De vraag.</param>
/// <param name="Schaal">Vorm van het antwoord.</param>
/// <param name="Richting">Waar een ja voor pleit.</param>
/// <param name="Ruimte">Antwoorden die passen bij wat al bekend is. Een ander antwoord mag, maar is een verbetering van de catalogus en krijgt een waarschuwing.</param>
/// <param name="Punten">Punten die het nog kan schelen; null bij een voorwaarde.</param>
/// <param name="KanKantelen">Of dit antwoord alleen al de schaal van een onderdeel kan veranderen.</param>
/// <param name="Onderdelen">Onderdelen waarvan de schaal niet vastligt en waarvoor het telt.</param>
internal sealed record OpenVraagAntwoord(
    string Criterium,
    string Vraag,
    Antwoordschaal Schaal,
    Richting Richting,
    Antwoordruimte Ruimte,
    decimal? Punten,
    bool KanKantelen,
    IReadOnlyList<Deel> Onderdelen);
