using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>A moment in carrying out the agreement.</summary>
public sealed record Mijlpaal
{
    /// <summary>The moment in words, as precise as the source.</summary>
    public required string Moment { get; init; }

    /// <summary>The moment as a date; the first one when there are more.</summary>
    public Datering? Datering { get; init; }

    /// <summary>Last moment, for a period or more than one moment; null when <see cref="Datering"/> says it all.</summary>
    public Datering? Tot { get; init; }

    public required string Wat { get; init; }

    public string? Opmerking { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>Whether the last moment lies before <paramref name="peildatum"/>; null when no date is known.</summary>
    public bool? IsVoorbij(DateOnly peildatum) => (Tot ?? Datering)?.Laatst < peildatum;
}
