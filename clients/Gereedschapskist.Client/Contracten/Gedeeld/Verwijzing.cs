namespace Gereedschapskist.Client;

/// <summary>Verwijzing naar iets anders in de catalogus.</summary>
public sealed record Verwijzing
{
    /// <summary>Id waaronder het in de API te vinden is.</summary>
    public required string Id { get; init; }

    /// <summary>Naam; null als het (nog) niet in de catalogus staat.</summary>
    public string? Naam { get; init; }
}
