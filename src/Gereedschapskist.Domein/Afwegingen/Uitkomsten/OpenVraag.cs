using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>A criterion without a full answer, and what an answer can still do.</summary>
public sealed record OpenVraag
{
    /// <summary>Id of the criterion.</summary>
    public required string Criterium { get; init; }

    public required string Vraag { get; init; }

    public required Antwoordschaal Schaal { get; init; }

    public required Richting Richting { get; init; }

    /// <summary>The answers within what is known; another one is a correction, outside what <see cref="Advieszekerheid"/> promises.</summary>
    public required Antwoordruimte Ruimte { get; init; }

    /// <summary>Points it can still move; null for a condition.</summary>
    public required decimal? Punten { get; init; }

    /// <summary>Whether this answer alone can turn the scale of a part.</summary>
    public required bool KanKantelen { get; init; }

    /// <summary>Parts whose scale is not fixed by an agreement and on which it bears.</summary>
    public required IReadOnlyList<Deel> Delen { get; init; }
}
