using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wie één onderdeel betaalt in deze situatie, en waarom.</summary>
internal sealed record OnderdeeloordeelAntwoord
{
    /// <summary>Id van het onderdeel; 'geheel' als geen keten het beschrijft.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Id van de keten; null als geen keten het beschrijft.</summary>
    public required string? Keten { get; init; }

    /// <summary>Stap in de keten; 0 is werk dat langs de hele keten loopt.</summary>
    public required int? Stap { get; init; }

    /// <summary>Wie betaalt. Voorwaardelijk betekent: het hangt af van wat nog open is.</summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Wat nog kan; één waarde als het beslist is.</summary>
    public required IReadOnlyList<Financieringsoordeel> MogelijkeOordelen { get; init; }

    /// <summary>De regel die beslist, of alle regels die nog kunnen beslissen.</summary>
    public required IReadOnlyList<ToegepasteregelAntwoord> Regels { get; init; }

    /// <summary>Wet of potje waaruit betaald wordt of kan worden.</summary>
    public required IReadOnlyList<Grondslag> Grondslagen { get; init; }

    /// <summary>Partij die verantwoordelijk is; null als dat niet vaststaat.</summary>
    public required Verantwoordelijke? Verantwoordelijke { get; init; }

    /// <summary>De voorwaarden en of eraan voldaan is; onbekend als het antwoord ontbreekt.</summary>
    public required IReadOnlyList<GetoetstevoorwaardeAntwoord> Voorwaarden { get; init; }

    /// <summary>Waar het oordeel van uitgaat omdat u er niets over zei, zoals de leeftijd waarvoor het onderdeel is bedoeld.</summary>
    public required IReadOnlyList<string> Uitgangspunten { get; init; }

    /// <summary>Voorwaarden die de bron ook noemt en waar de toets niet naar vraagt; staat het oordeel open, dan van de gunstigste regel.</summary>
    public required IReadOnlyList<string> NietGetoetst { get; init; }

    /// <summary>Prestaties en tarieven. Een NZa-tarief is een maximum, geen prijs.</summary>
    public required IReadOnlyList<BetaaltitelAntwoord> Betaaltitels { get; init; }

    /// <summary>Of het eigen risico geldt voor elke verzekerde uitkomst die nog kan; null als dat niet zo is. Het veld leeg zegt waarom.</summary>
    public required bool? EigenRisico { get; init; }

    /// <summary>Wat de wet of de verzekeraar over het eigen risico zegt; null als de Zvw hier niet betaalt.</summary>
    public required string? EigenRisicoToelichting { get; init; }

    /// <summary>Of er een eigen bijdrage is; null als dat niet vaststaat. Het veld leeg zegt waarom.</summary>
    public required bool? EigenBijdrage { get; init; }

    /// <summary>Hoe hoog de eigen bijdrage is, in woorden.</summary>
    public required string? EigenBijdrageToelichting { get; init; }

    /// <summary>De duiding waar het oordeel op rust; null als de bronnen er geen noemen.</summary>
    public required DuidingAntwoord? Duiding { get; init; }

    /// <summary>Wie het mag uitvoeren; staat het oordeel open, dan van de gunstigste regel.</summary>
    public required IReadOnlyList<string> Uitvoerders { get; init; }

    /// <summary>Wie mag verwijzen; staat het oordeel open, dan van de gunstigste regel.</summary>
    public required IReadOnlyList<string> Verwijzers { get; init; }

    /// <summary>Eerste dag waarop de regel geldt; staat het oordeel open, dan van de verzekerde uitkomsten. Het veld leeg zegt waarom het null is.</summary>
    public required DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag waarop de regel geldt; null als er geen einde is afgesproken.</summary>
    public required DateOnly? GeldigTot { get; init; }

    /// <summary>Hoe vast de regel staat: wet, bron, deels-afgeleid, afgeleid-uit-kader, onbeslist of onbekend.</summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Het oordeel in gewone zinnen.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Wat een lezer er verder bij moet weten.</summary>
    public required IReadOnlyList<string> Opmerkingen { get; init; }

    /// <summary>Geld van het Rijk hiervoor in het jaar van de peildatum, voor het hele land.</summary>
    public required IReadOnlyList<GeldbedragAntwoord> Geld { get; init; }

    /// <summary>Waarom wat leeg is, leeg is.</summary>
    public required LeegtesAntwoord Leeg { get; init; }

    /// <summary>Id van een eerder onderdeel in dit antwoord dat hetzelfde aanbod is; tel de twee één keer. Anders null.</summary>
    public required string? ZelfdeAls { get; init; }

    /// <summary>Het programma waar het om gaat; null als er geen is genoemd of bekend.</summary>
    public required ProgrammaAntwoord? Programma { get; init; }

    /// <summary>Wat bronnen zeggen over de inkoop van de genoemde zorgverzekeraar.</summary>
    public required IReadOnlyList<InkoopAntwoord> Inkoop { get; init; }

    /// <summary>Alle bronnen van de regels.</summary>
    public required IReadOnlyList<FinancieringBron> Bronnen { get; init; }

    public static OnderdeeloordeelAntwoord Van(Onderdeeloordeel o, Catalogus catalogus) => new()
    {
        Onderdeel = o.Onderdeel,
        Naam = o.Naam,
        Keten = o.Keten,
        Stap = o.Stap,
        Oordeel = o.Oordeel,
        MogelijkeOordelen = o.MogelijkeOordelen,
        Regels = [.. o.Regels.Select(ToegepasteregelAntwoord.Van)],
        Grondslagen = o.Grondslagen,
        Verantwoordelijke = o.Verantwoordelijke,
        Voorwaarden = [.. o.Voorwaarden.Select(GetoetstevoorwaardeAntwoord.Van)],
        Uitgangspunten = o.Uitgangspunten,
        NietGetoetst = o.NietGetoetst,
        Betaaltitels = [.. o.Betaaltitels.Select(b => BetaaltitelAntwoord.Van(b, catalogus))],
        EigenRisico = o.EigenRisico,
        EigenRisicoToelichting = o.EigenRisicoToelichting,
        EigenBijdrage = o.EigenBijdrage,
        EigenBijdrageToelichting = o.EigenBijdrageToelichting,
        Duiding = o.Duiding is { } duiding ? DuidingAntwoord.Van(duiding, catalogus) : null,
        Uitvoerders = o.Uitvoerders,
        Verwijzers = o.Verwijzers,
        GeldigVan = o.GeldigVan,
        GeldigTot = o.GeldigTot,
        Zekerheid = o.Zekerheid,
        Uitleg = o.Uitleg,
        Opmerkingen = o.Opmerkingen,
        Geld = [.. o.Geld.Select(g => GeldbedragAntwoord.Van(g, catalogus))],
        Leeg = LeegtesAntwoord.Van(o.Leeg),
        ZelfdeAls = o.ZelfdeAls,
        Programma = o.Programma is { } programma ? ProgrammaAntwoord.Van(programma, catalogus) : null,
        Inkoop = [.. o.Inkoop.Select(f => InkoopAntwoord.Van(f, catalogus))],
        Bronnen = [.. o.Bronnen.Select(b => FinancieringBron.Van(b, catalogus))],
    };
}
