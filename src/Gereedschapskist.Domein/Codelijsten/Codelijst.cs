namespace Gereedschapskist.Domein.Codelijsten;

/// <summary>A closed list of codes with label and definition; published as a SKOS concept scheme.</summary>
public sealed record Codelijst
{
    public required string Id { get; init; }

    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    public required IReadOnlyList<Code> Codes { get; init; }
}
