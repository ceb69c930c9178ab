using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>One step of a keten.</summary>
public sealed record Onderdeel
{
    public required string Id { get; init; }

    /// <summary>Position in the chain: 1 = finding people; 0 = runs along the whole chain, such as coordination.</summary>
    public required int Stap { get; init; }

    public required string Naam { get; init; }

    public IReadOnlyList<string> Uitvoerders { get; init; } = [];

    public IReadOnlyList<string> Verwijzers { get; init; } = [];

    public string? Toelichting { get; init; }

    /// <summary>Ids of the interventies that can fill this step; our own classification.</summary>
    public IReadOnlyList<string> Interventies { get; init; } = [];

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
