using Gereedschapskist.Domein.Matching.Criteria;

namespace Gereedschapskist.Domein.Matching.Robuustheid;

/// <summary>The smallest change of weights that lets one candidate draw level with another.</summary>
public sealed record Gewichtsverandering
{
    /// <summary>Part of the total weight that has to move, in percentage points (0–100); half of the L1 distance.</summary>
    public required decimal Procentpunt { get; init; }

    /// <summary>Who draws level with whom.</summary>
    public required string Tegenover { get; init; }

    /// <summary>Criteria that have to weigh less, most first.</summary>
    public required IReadOnlyList<Criterium> Minder { get; init; }

    /// <summary>Criterium that has to weigh more.</summary>
    public required Criterium Meer { get; init; }

    /// <summary>The same in one Dutch sentence.</summary>
    public required string Uitleg { get; init; }
}
