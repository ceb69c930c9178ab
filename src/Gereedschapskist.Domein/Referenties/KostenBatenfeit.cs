using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

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

    /// <summary>Ids of the interventies it is about; empty when it is about the theme as a whole.</summary>
    public IReadOnlyList<string> Interventies { get => field ?? []; init; }

    /// <summary>What the number is for in a zakelijk geval; null when it does not count there.</summary>
    public Rekenrol? Rekenrol { get; init; }

    /// <summary>The outcome the number belongs to; null without a role, or when it is about a whole euro.</summary>
    public Effectmaatsoort? Maat { get; init; }
}
