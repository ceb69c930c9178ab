namespace Gereedschapskist.Client;

/// <summary>Points at a string Bronverwijzing.Bron by its id, and to the place in it.</summary>
public sealed record Bronverwijzing
{
    /// <summary>Id of the source.</summary>
    public required string Bron { get; init; }

    /// <summary>Page, chapter or table; null when the source as a whole is meant.</summary>
    public string? Plek { get; init; }
}
