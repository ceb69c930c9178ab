using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>A cost or benefit that a source reports for a theme.</summary>
public sealed record KostenBatenfeit
{
    public required string Id { get; init; }

    public required string Thema { get; init; }

    public required string Soort { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Null when it was looked for and not found.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Upper bound when the source gives a range.</summary>
    public decimal? WaardeTot { get; init; }

    public string? Eenheid { get; init; }

    public int? Jaar { get; init; }

    /// <summary>Whose costs or benefits they are; null when the source does not say.</summary>
    public string? Perspectief { get; init; }

    public required string Betrouwbaarheid { get; init; }

    public string? Noot { get; init; }

    /// <summary>Null only together with a null value.</summary>
    public Bronverwijzing? Bron { get; init; }
}
