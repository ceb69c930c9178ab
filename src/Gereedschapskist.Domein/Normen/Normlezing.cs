namespace Gereedschapskist.Domein.Normen;

/// <summary>One way to read a number of an agreement: sources do not always agree over whom it is counted.</summary>
public sealed record Normlezing
{
    public required Noemer Wie { get; init; }

    /// <summary>Of how many the number is told: 100 for a percentage, 10000 for "per 10.000", 1 for each.</summary>
    public required decimal Per { get; init; }

    /// <summary>What to know about the count, in Dutch: whom we count while the source counts others.</summary>
    public string? Kanttekening { get; init; }

    /// <summary>What <paramref name="norm"/> comes to over <paramref name="aantal"/>, not rounded.</summary>
    public Raming Over(Raming norm, decimal aantal) => new(norm.Van * aantal / Per, norm.Tot * aantal / Per);
}
