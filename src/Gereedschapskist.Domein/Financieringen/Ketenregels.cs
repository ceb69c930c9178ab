namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The decision tables of one chain.</summary>
public sealed record Ketenregels
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    /// <summary>Id of the chain.</summary>
    public required string Keten { get; init; }

    public required Regeldekking Dekking { get; init; }

    public required IReadOnlyList<Financieringsregel> Regels { get; init; }
}
