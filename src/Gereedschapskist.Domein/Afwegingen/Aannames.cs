namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Numbers of the asker's own that go before those of the catalogue.</summary>
public sealed record Aannames
{
    /// <summary>Percentage of all inhabitants that belongs to the target group, 0–100.</summary>
    public decimal? DoelgroepAandeel { get; init; }

    /// <summary>Percentage of the target group that takes part in a year, 0–100.</summary>
    public decimal? Bereik { get; init; }

    /// <summary>Fewest participants with which one group can start.</summary>
    public int? Groepsgrootte { get; init; }

    /// <summary>Expected participants per year, by code of the municipality.</summary>
    public IReadOnlyDictionary<string, decimal> Deelnemers { get; init; } = new Dictionary<string, decimal>();
}
