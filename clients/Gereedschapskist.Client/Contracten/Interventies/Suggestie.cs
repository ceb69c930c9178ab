namespace Gereedschapskist.Client;

/// <summary>A completion.</summary>
public sealed record Suggestie
{
    /// <summary>What to search for.</summary>
    public required string Tekst { get; init; }

    /// <summary>Soort: een code; /codelijsten legt de codes uit.</summary>
    public required Suggestiesoort Soort { get; init; }

    /// <summary>Id of the interventie or basisfunctionaliteit; null for a word.</summary>
    public string? Id { get; init; }
}
