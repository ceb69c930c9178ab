using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Een basisfunctionaliteit in een lijst.</summary>
/// <param name="Id">Vaste id, zoals valpreventie.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Leefgebied">Leefgebied waar het bij hoort.</param>
/// <param name="Status">Plaats in het akkoord: basisfunctionaliteit of een deel van de ontwikkelagenda.</param>
/// <param name="OnderdeelVan">Id van de basisfunctionaliteit waar dit een deel van is.</param>
/// <param name="DekkingUiterlijk">Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken.</param>
internal sealed record BasisfunctionaliteitRegel(
    string Id, string Naam, CodeAntwoord Leefgebied, CodeAntwoord Status, string? OnderdeelVan, int? DekkingUiterlijk)
{
    public static BasisfunctionaliteitRegel Van(Basisfunctionaliteit b, Catalogus c) => new(
        b.Id, b.Naam, c.Code("leefgebied", b.Leefgebied), c.Code(b.Status), b.OnderdeelVan, b.DekkingUiterlijk);
}

/// <summary>Een basisfunctionaliteit: wat overal beschikbaar moet zijn, met de keten, de streefwaarden en het geld.</summary>
internal sealed record BasisfunctionaliteitAntwoord
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Vaste id, zoals valpreventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Leefgebied waar het bij hoort.</summary>
    public required CodeAntwoord Leefgebied { get; init; }

    /// <summary>Plaats in het akkoord.</summary>
    public required CodeAntwoord Status { get; init; }

    /// <summary>Basisfunctionaliteit waar dit een deel van is.</summary>
    public required VerwijzingAntwoord? OnderdeelVan { get; init; }

    /// <summary>Wat het is.</summary>
    public required string? Beschrijving { get; init; }

    /// <summary>Voor wie het is.</summary>
    public required string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd in hele jaren.</summary>
    public required int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in hele jaren, tot en met.</summary>
    public required int? LeeftijdTot { get; init; }

    /// <summary>Toelichting bij de leeftijd.</summary>
    public required string? LeeftijdToelichting { get; init; }

    /// <summary>Wat in het hele land beschikbaar moet zijn.</summary>
    public required IReadOnlyList<string> LandelijkDekkendAanbod { get; init; }

    /// <summary>Getallen die het akkoord vraagt.</summary>
    public required IReadOnlyList<StreefwaardeAntwoord> Streefwaarden { get; init; }

    /// <summary>Aandachtspunten uit het akkoord.</summary>
    public required IReadOnlyList<string> Aandachtspunten { get; init; }

    /// <summary>Basisfunctionaliteiten die ermee samenhangen.</summary>
    public required IReadOnlyList<VerwijzingAntwoord> Samenhang { get; init; }

    /// <summary>Jaar waarin het hele land gedekt moet zijn; null als er geen jaar is afgesproken.</summary>
    public required int? DekkingUiterlijk { get; init; }

    /// <summary>Of het in de regionale werkagenda moet staan; null als de bron dat niet zegt.</summary>
    public required bool? VerplichtInWerkagenda { get; init; }

    /// <summary>Schaal die het akkoord zelf natuurlijk noemt.</summary>
    public required string? NatuurlijkeSchaal { get; init; }

    /// <summary>Toelichting.</summary>
    public required string? Toelichting { get; init; }

    /// <summary>Keten waar dit het geheel of een deel van is; null als er geen keten is beschreven.</summary>
    public required VerwijzingAntwoord? Keten { get; init; }

    /// <summary>Stappen van de keten die erbij horen; leeg als er geen keten is beschreven.</summary>
    public required IReadOnlyList<OnderdeelAntwoord> Onderdelen { get; init; }

    /// <summary>Waar dit volgens een akkoord, een wet of een landelijk model uit bestaat, het vaste eerst.</summary>
    public required IReadOnlyList<BouwsteenAntwoord> Bouwstenen { get; init; }

    /// <summary>Geld uit het akkoord.</summary>
    public required IReadOnlyList<GeldlijnAntwoord> Middelen { get; init; }

    /// <summary>Wat u kunt meten om te zien of het werkt, en wie die gegevens heeft. Leeg: wij vonden niets.</summary>
    public required IReadOnlyList<MonitoringAntwoord> Monitoring { get; init; }

    /// <summary>Waar dit staat.</summary>
    public required IReadOnlyList<VindplaatsAntwoord> Bronnen { get; init; }
}

/// <summary>Een getal dat het akkoord vraagt.</summary>
/// <param name="Wat">Waar het getal over gaat.</param>
/// <param name="Waarde">Het getal; null als het akkoord een bereik of geen getal noemt.</param>
/// <param name="WaardeMin">Ondergrens van een bereik.</param>
/// <param name="WaardeMax">Bovengrens van een bereik.</param>
/// <param name="Eenheid">Eenheid in de woorden van het akkoord, met waar een percentage van is.</param>
/// <param name="Soort">Wat het getal telt.</param>
/// <param name="Geteld">Wat een uitkomst telt, zoals mensen per jaar.</param>
/// <param name="Noemers">Waarover het getal is gerekend; meer dan één als bronnen verschillen, de ruimste eerst.</param>
/// <param name="Toelichting">Toelichting.</param>
internal sealed record StreefwaardeAntwoord(
    string Wat,
    decimal? Waarde,
    decimal? WaardeMin,
    decimal? WaardeMax,
    string Eenheid,
    Normsoort Soort,
    string Geteld,
    IReadOnlyList<Normlezing> Noemers,
    string? Toelichting);

/// <summary>Een stap van een keten.</summary>
/// <param name="Id">Vaste id, zoals vbi-zvw.</param>
/// <param name="Stap">Plaats in de keten: 1 is opsporen; 0 loopt langs de hele keten, zoals coördinatie.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Uitvoerders">Wie de stap uitvoert.</param>
/// <param name="Verwijzers">Wie naar de stap verwijst.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Interventies">Interventies die de stap kunnen invullen; eigen indeling.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record OnderdeelAntwoord(
    string Id,
    int Stap,
    string Naam,
    IReadOnlyList<string> Uitvoerders,
    IReadOnlyList<string> Verwijzers,
    string? Toelichting,
    IReadOnlyList<VerwijzingAntwoord> Interventies,
    IReadOnlyList<VindplaatsAntwoord> Bronnen);

/// <summary>Iets waar een basisfunctionaliteit uit bestaat, los van hoe goed een programma werkt.</summary>
/// <param name="Naam">Naam.</param>
/// <param name="Merk">Hoe vast een bron dit aan de basisfunctionaliteit verbindt.</param>
/// <param name="Onderdeel">Id van de stap van de keten; null als het geen stap is.</param>
/// <param name="Interventies">Interventies die dit zelf zijn; leeg als men kiest wie het invult.</param>
/// <param name="Waarom">Waarom het erbij hoort.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record BouwsteenAntwoord(
    string Naam,
    CodeAntwoord Merk,
    string? Onderdeel,
    IReadOnlyList<VerwijzingAntwoord> Interventies,
    string Waarom,
    IReadOnlyList<VindplaatsAntwoord> Bronnen);

/// <summary>Landelijk geld per jaar.</summary>
/// <param name="Naam">Naam van de geldlijn.</param>
/// <param name="Bedragen">Bedrag per periode.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record GeldlijnAntwoord(string Naam, IReadOnlyList<JaarbedragAntwoord> Bedragen, IReadOnlyList<VindplaatsAntwoord> Bronnen);

/// <summary>Een bedrag voor een periode.</summary>
/// <param name="Periode">Een jaar, of 'structureel' voor de jaren na het laatste.</param>
/// <param name="MiljoenEuro">Bedrag in miljoenen euro.</param>
internal sealed record JaarbedragAntwoord(string Periode, decimal MiljoenEuro);
