using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>One point of a <see cref="Kader"/>.</summary>
public sealed record Kaderpunt
{
    public required string Id { get; init; }

    /// <summary>Number or letter in the source.</summary>
    public string? Nummer { get; init; }

    public required string Naam { get; init; }

    public string? Uitleg { get; init; }

    /// <summary><c>randvoorwaarde</c> or <c>criterium</c>, when the source calls it so.</summary>
    public string? Soort { get; init; }

    /// <summary>Term in the words of the source.</summary>
    public string? Tijdpad { get; init; }

    /// <summary>Last date the source names; often in the past.</summary>
    public Datering? Uiterlijk { get; init; }

    public IReadOnlyList<string> Trekkers { get; init; } = [];

    /// <summary>What the region does.</summary>
    public string? Regionaal { get; init; }

    /// <summary>What is done locally.</summary>
    public string? Lokaal { get; init; }

    /// <summary>Parts, or questions to go through.</summary>
    public IReadOnlyList<string> Deelpunten { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>Whether the last date lies before <paramref name="peildatum"/>; null when no date is known.</summary>
    public bool? IsVoorbij(DateOnly peildatum) => Uiterlijk?.Laatst < peildatum;
}
