namespace Gereedschapskist.Client;

/// <summary>Eén getal waarmee is gerekend.</summary>
public sealed record Rekeninvoer
{
    /// <summary>Veld van 'aannames' dat het vervangt.</summary>
    public required string Veld { get; init; }

    /// <summary>Wat het is.</summary>
    public required string Naam { get; init; }

    /// <summary>Null als het onbekend is.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Waar het vandaan komt, met de datum.</summary>
    public required string Herkomst { get; init; }
}
