namespace Gereedschapskist.Client;

/// <summary>Wat u kunt uitgeven.</summary>
public sealed record BudgetVerzoek
{
    /// <summary>Bedrag in euro's.</summary>
    public decimal? Bedrag { get; init; }

    /// <summary>Aantal deelnemers waarvoor het bedrag is.</summary>
    public int? Deelnemers { get; init; }
}
