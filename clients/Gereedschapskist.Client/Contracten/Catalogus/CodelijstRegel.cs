namespace Gereedschapskist.Client;

/// <summary>Een codelijst in een lijst.</summary>
public sealed record CodelijstRegel
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Aantal codes.</summary>
    public required int Aantal { get; init; }
}
