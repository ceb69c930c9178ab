namespace Gereedschapskist.Client;

/// <summary>Een voorwaarde, en of eraan is voldaan.</summary>
public sealed record Getoetstevoorwaarde
{
    /// <summary>Veld van de situatie; null bij een voorwaarde waar geen veld naar vraagt.</summary>
    public string? Veld { get; init; }

    /// <summary>De voorwaarde in woorden.</summary>
    public required string Voorwaarde { get; init; }

    /// <summary>Status: een code; /codelijsten legt de codes uit.</summary>
    public required Voorwaardestatus Status { get; init; }
}
