using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A ruling on what is insured care, or the fact that none was found.</summary>
public sealed record Duiding
{
    public required string Id { get; init; }

    public string? Titel { get; init; }

    public Datering? Peilmoment { get; init; }

    /// <summary>False when it was asked for and the outcome is unknown to us.</summary>
    public required bool Gevonden { get; init; }

    public required string Uitkomst { get; init; }

    public required Bronverwijzing Bron { get; init; }

    public string? Url { get; init; }
}
