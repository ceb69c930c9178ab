namespace Gereedschapskist.Client;

/// <summary>Verwachte deelnemers per jaar.</summary>
public sealed record Deelnemers
{
    /// <summary>Ten minste.</summary>
    public required decimal Van { get; init; }

    /// <summary>Ten hoogste; null als er geen bovengrens is.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Deelnemers waarmee een groep start, ten minste; null als dat onbekend is.</summary>
    public int? GroepVan { get; init; }

    /// <summary>Deelnemers waarmee een groep start, ten hoogste; null als dat onbekend is.</summary>
    public int? GroepTot { get; init; }

    /// <summary>Hoe het is berekend.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van de getallen.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}
