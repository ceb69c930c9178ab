namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A programme, or one variant of it, that a source names for a part of a chain.</summary>
public sealed record Programma
{
    /// <summary>Value of the field <c>variant</c>.</summary>
    public required string Id { get; init; }

    public required string Naam { get; init; }

    /// <summary>Id of the interventie it is a variant of.</summary>
    public required string Interventie { get; init; }

    /// <summary>Ids of the parts it is named for.</summary>
    public required IReadOnlyList<string> Onderdelen { get; init; }

    public Programmabeoordeling? Beoordeling { get; init; }
}
