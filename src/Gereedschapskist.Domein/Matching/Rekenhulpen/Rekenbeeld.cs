using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Matching.Rekenhulpen;

/// <summary>The local numbers: what goes in, what the agreement asks here, and which benefits sources report.</summary>
public sealed record Rekenbeeld
{
    /// <summary>Every number that is counted with; each can be replaced with the field of 'aannames' it names.</summary>
    public required IReadOnlyList<Rekeninvoer> Invoer { get; init; }

    public required IReadOnlyList<Streefwaardebeeld> Streefwaarden { get; init; }

    /// <summary>Participants per year that the costs are counted with; null when unknown.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>Where that number comes from, in one Dutch sentence.</summary>
    public required string DeelnemersUitleg { get; init; }

    public required IReadOnlyList<Batenbeeld> Baten { get; init; }
}

/// <summary>One number that goes into the calculation.</summary>
/// <param name="Veld">Field of 'aannames' that replaces it.</param>
/// <param name="Naam">What it is, in Dutch.</param>
/// <param name="Waarde">Null when unknown.</param>
/// <param name="Herkomst">Where it comes from, with its date.</param>
public sealed record Rekeninvoer(string Veld, string Naam, decimal? Waarde, string Herkomst);

/// <summary>A cost, effect or benefit that a source reports; not a promise for this municipality.</summary>
public sealed record Batenbeeld
{
    public required string Id { get; init; }

    public required string Soort { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>Null when it was looked for and not found.</summary>
    public decimal? Waarde { get; init; }

    public decimal? WaardeTot { get; init; }

    public string? Eenheid { get; init; }

    public int? Jaar { get; init; }

    /// <summary>For whom; null when the source does not say.</summary>
    public string? Perspectief { get; init; }

    public required string Betrouwbaarheid { get; init; }

    public string? Noot { get; init; }

    public Bron? Bron { get; init; }
}
