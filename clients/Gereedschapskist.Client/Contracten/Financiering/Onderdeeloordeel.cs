namespace Gereedschapskist.Client;

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

    /// <summary>Oordeel: een code; /codelijsten legt de codes uit.</summary>
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

    /// <summary>
    /// Voorwaarden die de bron ook noemt en waar de toets niet naar vraagt; staat het oordeel open, dan van de gunstigste regel.
    /// </summary>
    public IReadOnlyList<string> NietGetoetst { get => field ?? []; init; }

    /// <summary>Prestaties en tarieven. Een NZa-tarief is een maximum, geen prijs.</summary>
    public IReadOnlyList<Betaaltitel> Betaaltitels { get => field ?? []; init; }

    /// <summary>Of het eigen risico geldt; null als dat niet is gevonden of nog openstaat.</summary>
    public bool? EigenRisico { get; init; }

    /// <summary>Of er een eigen bijdrage is; null als dat niet is gevonden of nog openstaat.</summary>
    public bool? EigenBijdrage { get; init; }

    /// <summary>Hoe hoog de eigen bijdrage is, in woorden.</summary>
    public string? EigenBijdrageToelichting { get; init; }

    /// <summary>Een duiding van het Zorginstituut, of het feit dat er geen is gevonden.</summary>
    public Duiding? Duiding { get; init; }

    /// <summary>Wie het mag uitvoeren; staat het oordeel open, dan van de gunstigste regel.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Wie mag verwijzen; staat het oordeel open, dan van de gunstigste regel.</summary>
    public IReadOnlyList<string> Verwijzers { get => field ?? []; init; }

    /// <summary>Eerste dag waarop de regel geldt; null als geen bron die noemt.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag waarop de regel geldt; null als geen bron die noemt.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Het oordeel in gewone zinnen.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat een lezer er verder bij moet weten.</summary>
    public IReadOnlyList<string> Opmerkingen { get => field ?? []; init; }

    /// <summary>
    /// Het programma waar het om gaat, en of het aan de eisen van het onderdeel voldoet. Dat is iets anders dan een erkenning.
    /// </summary>
    public Programma? Programma { get; init; }

    /// <summary>Wat bronnen zeggen over de inkoop van de genoemde zorgverzekeraar.</summary>
    public IReadOnlyList<Inkoop> Inkoop { get => field ?? []; init; }

    /// <summary>Alle bronnen van de regels.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}
