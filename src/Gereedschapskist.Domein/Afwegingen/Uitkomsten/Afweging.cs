using Gereedschapskist.Domein.Afwegingen.Clusters;
using Gereedschapskist.Domein.Afwegingen.Omslagpunten;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>The outcome for one interventie in one area. Same question, catalogue version and kader version: same outcome.</summary>
public sealed record Afweging
{
    public required string CatalogusVersie { get; init; }

    public required Kaderverwijzing Kader { get; init; }

    /// <summary>Id of the interventie.</summary>
    public required string Interventie { get; init; }

    public required string InterventieNaam { get; init; }

    public required Afwegingsgebied Gebied { get; init; }

    public required Advies Advies { get; init; }

    /// <summary>Every advice that the open questions still allow.</summary>
    public required IReadOnlyList<Advies> MogelijkeAdviezen { get; init; }

    public required Advieszekerheid Zekerheid { get; init; }

    public required IReadOnlyList<Deelbesluit> PerOnderdeel { get; init; }

    /// <summary>In order of code.</summary>
    public required IReadOnlyList<Gemeenteadvies> PerGemeente { get; init; }

    /// <summary>Why the advice differs between the municipalities, or why it does not; empty for one municipality. Dutch.</summary>
    public required string Gemeenteverschil { get; init; }

    public required IReadOnlyList<Gemeentecluster> Clusters { get; init; }

    public required Deelnemersoverzicht Deelnemers { get; init; }

    public required IReadOnlyList<Criteriumoordeel> Criteria { get; init; }

    /// <summary>Conditions that are not met and other things to know before deciding, in Dutch.</summary>
    public required IReadOnlyList<string> Waarschuwingen { get; init; }

    /// <summary>What sources already say about the scale, in Dutch.</summary>
    public required IReadOnlyList<BekendGegeven> BekendeSchaal { get; init; }

    public required IReadOnlyList<Omslagpunt> Omslagpunten { get; init; }

    /// <summary>What is still unanswered; what can change most comes first.</summary>
    public required IReadOnlyList<OpenVraag> OpenVragen { get; init; }

    /// <summary>The outcome as a colleague would say it, each sentence with what it answers.</summary>
    public IReadOnlyList<Kernzin> Kern => Afwegingszinnen.Schrijf(this);

    /// <summary>A paragraph for a council paper.</summary>
    public required string Motivering { get; init; }
}
