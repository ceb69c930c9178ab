using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Een erkenning door een commissie.</summary>
/// <param name="Niveau">Niveau van de erkenning.</param>
/// <param name="Datering">Wanneer, tot op het jaar, de maand of de dag; null als dat onbekend is.</param>
/// <param name="Commissie">Wie de erkenning gaf.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bron">Id van de bron.</param>
/// <param name="AndereBronnen">Ids van andere bronnen die hetzelfde oordeel noemen of aanvullen.</param>
internal sealed record ErkenningAntwoord(
    CodeAntwoord Niveau, Datering? Datering, string? Commissie, string? Toelichting, string Bron, IReadOnlyList<string> AndereBronnen);

/// <summary>Duur en groepsgrootte in hele getallen, uit de dosis; is dat een bereik, dan het hoogste. Elk getal is null als het onbekend is.</summary>
/// <param name="Weken">Aantal weken.</param>
/// <param name="Bijeenkomsten">Aantal bijeenkomsten; bij een programma voor één persoon het aantal contacten.</param>
/// <param name="GroepMin">Kleinste groep, in deelnemers.</param>
/// <param name="GroepMax">Grootste groep, in deelnemers.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record DuurAntwoord(int? Weken, int? Bijeenkomsten, int? GroepMin, int? GroepMax, string? Bron);

/// <summary>Een bedrag zoals een bron het noemt.</summary>
/// <param name="Wat">Wat het bedrag koopt.</param>
/// <param name="BedragEuro">Bedrag in euro; null als de bron de post noemt zonder bedrag.</param>
/// <param name="TotEuro">Hoogste bedrag in euro als de bron een bereik noemt; bedragEuro is dan het laagste. Anders null.</param>
/// <param name="Eenheid">Waar het bedrag per is, in woorden van de bron.</param>
/// <param name="Soort">Soort kosten; eigen indeling.</param>
/// <param name="Prijsjaar">Jaar waarin de prijs gold; null als dat onbekend is.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record KostenAntwoord(
    string Wat, decimal? BedragEuro, decimal? TotEuro, string Eenheid, CodeAntwoord? Soort, int? Prijsjaar, string Bron);

/// <summary>Kosten van het hele programma per deelnemer: onze eigen optelling van bedragen uit bronnen.</summary>
/// <param name="VanEuro">Ondergrens in euro.</param>
/// <param name="TotEuro">Bovengrens in euro; gelijk aan de ondergrens als de bronnen één bedrag noemen.</param>
/// <param name="Prijsjaar">Jaar waarin de prijs gold; null als dat onbekend is.</param>
/// <param name="Berekening">Hoe de bedragen zijn opgeteld.</param>
/// <param name="Bronnen">Ids van de bronnen.</param>
internal sealed record KostenPerDeelnemerAntwoord(decimal VanEuro, decimal TotEuro, int? Prijsjaar, string Berekening, IReadOnlyList<string> Bronnen);

/// <summary>Kosten per inwoner van het gebied per jaar: onze eigen optelling van bedragen uit bronnen.</summary>
/// <param name="VanEuro">Ondergrens in euro.</param>
/// <param name="TotEuro">Bovengrens in euro; gelijk aan de ondergrens als de bronnen één bedrag noemen.</param>
/// <param name="Prijsjaar">Jaar waarin de prijs gold; null als dat onbekend is.</param>
/// <param name="Berekening">Hoe het bedrag is berekend.</param>
/// <param name="Bronnen">Ids van de bronnen.</param>
internal sealed record KostenPerInwonerAntwoord(decimal VanEuro, decimal TotEuro, int? Prijsjaar, string Berekening, IReadOnlyList<string> Bronnen);

/// <summary>Wat er op een gezondheidsdoel is gemeten.</summary>
/// <param name="Gezondheidsdoel">Het doel.</param>
/// <param name="Effect">De metingen op dat doel, in één regel.</param>
internal sealed record EffectPerDoelAntwoord(VerwijzingAntwoord Gezondheidsdoel, Effectlijn Effect);

/// <summary>Een gemeten resultaat op één uitkomst.</summary>
/// <param name="Uitkomst">Wat er is gemeten, bij wie.</param>
/// <param name="Gezondheidsdoelen">Gezondheidsdoelen waar deze uitkomst iets over zegt; eigen indeling.</param>
/// <param name="TussenstapNaar">Die doelen waarvoor deze uitkomst alleen een stap ernaartoe is, zoals kennis, angst of kracht; eigen indeling.</param>
/// <param name="Richting">Kant waarop de gemeten waarde bewoog.</param>
/// <param name="Uitwerking">Of het helpt; null als de bron dat niet laat zien. Eigen indeling.</param>
/// <param name="Grootte">Grootte in woorden van de bron, met eenheid en vergelijking.</param>
/// <param name="Maat">Dezelfde grootte als getal om mee te rekenen; null als de bron geen bruikbaar getal noemt.</param>
/// <param name="Bewijs">Soort onderzoek.</param>
/// <param name="Jaar">Jaar van het onderzoek of van de publicatie; null als dat onbekend is.</param>
/// <param name="Toelichting">Bij welke versie of onder welke voorwaarde het is gemeten.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record EffectAntwoord(
    string Uitkomst,
    IReadOnlyList<VerwijzingAntwoord> Gezondheidsdoelen,
    IReadOnlyList<VerwijzingAntwoord> TussenstapNaar,
    CodeAntwoord Richting,
    CodeAntwoord? Uitwerking,
    string? Grootte,
    Effectmaat? Maat,
    CodeAntwoord Bewijs,
    int? Jaar,
    string? Toelichting,
    string Bron);

/// <summary>Wat een bron zegt over wie een deel betaalt.</summary>
/// <param name="Onderdeel">Het deel waar het om gaat.</param>
/// <param name="Grondslag">Wet of pot die betaalt.</param>
/// <param name="Betaler">Wie betaalt; null als de bron dat niet zegt. Eigen lezing van de bron.</param>
/// <param name="Vanaf">Sinds wanneer het geldt.</param>
/// <param name="TotEnMet">Tot en met wanneer het gold.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record InterventieFinanciering(
    string Onderdeel,
    CodeAntwoord Grondslag,
    CodeAntwoord? Betaler,
    Datering? Vanaf,
    Datering? TotEnMet,
    string? Toelichting,
    string Bron);

/// <summary>Feiten die tellen bij de keuze voor lokaal of regionaal.</summary>
/// <param name="SpecialistischeKennis">Hoeveel specialistische kennis de uitvoering vraagt; meestal eigen indeling.</param>
/// <param name="UitvoerendeSchaal">Schaal waarop de interventie volgens een bron wordt uitgevoerd.</param>
/// <param name="Delen">Delen van het werk waar deze feiten over gaan: inkoop, coordinatie, uitvoering of kennis-monitoring; leeg als het over het geheel gaat.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bron">Id van de bron.</param>
internal sealed record SchaalAntwoord(
    CodeAntwoord? SpecialistischeKennis, CodeAntwoord? UitvoerendeSchaal, IReadOnlyList<string> Delen, string? Toelichting, string? Bron);

/// <summary>Een verwante interventie.</summary>
/// <param name="Soort">Hoe de twee samenhangen.</param>
/// <param name="Id">Id van de andere interventie.</param>
/// <param name="Naam">Naam van de andere interventie.</param>
internal sealed record RelatieAntwoord(CodeAntwoord Soort, string Id, string? Naam);
