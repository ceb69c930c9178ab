namespace Gereedschapskist.Client;

/// <summary>Iets dat is toegevoegd, gewijzigd of verwijderd.</summary>
public sealed record Catalogusverschil
{
    /// <summary>Wat voor iets het is, zoals interventies of basisfunctionaliteiten.</summary>
    public required string Soort { get; init; }

    /// <summary>Id ervan.</summary>
    public required string Id { get; init; }

    /// <summary>Wat er met iets gebeurde.</summary>
    public required Aard Aard { get; init; }
}
