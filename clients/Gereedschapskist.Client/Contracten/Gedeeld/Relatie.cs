namespace Gereedschapskist.Client;

/// <summary>Een verwante interventie.</summary>
public sealed record Relatie
{
    /// <summary>Soort: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Soort { get; init; }

    /// <summary>Id van de andere interventie.</summary>
    public required string Id { get; init; }

    /// <summary>Naam van de andere interventie.</summary>
    public string? Naam { get; init; }
}
