namespace Gereedschapskist.Client;

/// <summary>How the scale of one part is decided.</summary>
public sealed record Deelregel
{
    /// <summary>Deel: een code; /codelijsten legt de codes uit.</summary>
    public required Deel Deel { get; init; }

    /// <summary>Name in a sentence.</summary>
    public required string Naam { get; init; }

    /// <summary>Points by which "regionaal" must outweigh "lokaal" before the part becomes regional.</summary>
    public required decimal Grens { get; init; }

    /// <summary>What belongs to it.</summary>
    public required string Uitleg { get; init; }
}
