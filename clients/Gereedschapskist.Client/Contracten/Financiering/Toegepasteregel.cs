namespace Gereedschapskist.Client;

/// <summary>Een regel die beslist of nog kan beslissen.</summary>
public sealed record Toegepasteregel
{
    /// <summary>Id van de regel.</summary>
    public required string Id { get; init; }

    /// <summary>Oordeel: een code; /codelijsten legt de codes uit.</summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>De regel in woorden.</summary>
    public required string Uitleg { get; init; }
}
