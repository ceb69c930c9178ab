using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>A chain of steps from finding people to lasting supply.</summary>
public sealed record Keten
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    public required string Leefgebied { get; init; }

    public string? Doelgroep { get; init; }

    public int? LeeftijdVan { get; init; }

    public int? LeeftijdTot { get; init; }

    /// <summary>Whose age is meant: of the participant, or of the child of the participant.</summary>
    public Leeftijdspersoon LeeftijdBetreft { get; init; }

    public required IReadOnlyList<Onderdeel> Onderdelen { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
