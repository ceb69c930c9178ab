namespace Gereedschapskist.Client;

/// <summary>Ties interventies to the target of the agreement from which expected participants or staff follow.</summary>
public sealed record Verwachting
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Name (`wat`) of the target at that basisfunctionaliteit; the number itself stays there.</summary>
    public string? Streefwaarde { get; init; }

    /// <summary>Soort: een code; /codelijsten legt de codes uit.</summary>
    public required Verwachtingsoort Soort { get; init; }

    /// <summary>Noemer: een code; /codelijsten legt de codes uit.</summary>
    public required Noemer Noemer { get; init; }

    /// <summary>Of how many the target is told: 100 for a percentage, 10000 for "per 10.000".</summary>
    public required decimal Per { get; init; }

    /// <summary>Ids of the interventies the target is about; our own classification.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}
