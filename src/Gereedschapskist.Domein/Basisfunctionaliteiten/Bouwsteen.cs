using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>
/// Something a function is made of according to an agreement, a law or a national model. It says nothing about how well a programme
/// works: that is for the ranking.
/// </summary>
public sealed record Bouwsteen
{
    public required string Naam { get; init; }

    public required Bouwsteenmerk Merk { get; init; }

    /// <summary>Id of the step of the chain that it is or fills; null when it is no step.</summary>
    public string? Onderdeel { get; init; }

    /// <summary>Ids of the interventies that are this building block themselves; empty when one chooses who fills it.</summary>
    public IReadOnlyList<string> Interventies { get; init; } = [];

    /// <summary>Why it belongs to the function, in one Dutch sentence.</summary>
    public required string Waarom { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
