namespace Gereedschapskist.Client;

/// <summary>De norm uitgerekend voor één noemer.</summary>
public sealed record Streefuitkomst
{
    /// <summary>Waarvan de norm een deel is.</summary>
    public required string Noemer { get; init; }

    /// <summary>Uitkomst, ondergrens, afgerond; null als de noemer onbekend is.</summary>
    public decimal? Van { get; init; }

    /// <summary>Uitkomst, bovengrens.</summary>
    public decimal? Tot { get; init; }

    /// <summary>Wat er geteld wordt.</summary>
    public required string Eenheid { get; init; }

    /// <summary>De som, met elk getal erin.</summary>
    public required string Berekening { get; init; }
}
