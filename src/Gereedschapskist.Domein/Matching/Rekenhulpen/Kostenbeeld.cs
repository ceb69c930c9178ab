using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Matching.Rekenhulpen;

/// <summary>What it costs: per participant, and for the number of participants of the question.</summary>
public sealed record Kostenbeeld
{
    /// <summary>Euro per participant, lower bound; null when unknown.</summary>
    public decimal? PerDeelnemerVan { get; init; }

    public decimal? PerDeelnemerTot { get; init; }

    /// <summary>Year the amounts are from; null when unknown. Nothing is indexed.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Participants that are counted with; null when unknown.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Euro for all participants, rounded to two figures; null when costs or participants are unknown.</summary>
    public decimal? TotaalVan { get; init; }

    public decimal? TotaalTot { get; init; }

    /// <summary>True, false, or null when no budget is asked or it cannot be said.</summary>
    public bool? PastInBudget { get; init; }

    /// <summary>The same in Dutch, with what is unknown.</summary>
    public required string Uitleg { get; init; }

    public IReadOnlyList<Bron> Bronnen { get; init; } = [];
}
