using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Codelijsten;

/// <summary>One code of a list.</summary>
public sealed record Code
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The label inside a sentence, when that is not just the label with a small first letter; null otherwise.</summary>
    public string? Kort { get; init; }

    public required string Definitie { get; init; }

    /// <summary>Words of the catalogue that this code brings together, for a list that groups free words.</summary>
    public IReadOnlyList<string> Omvat { get => field ?? []; init; }

    /// <summary>Empty when the definition is our own.</summary>
    public IReadOnlyList<Bronverwijzing> Bronnen { get => field ?? []; init; }
}
