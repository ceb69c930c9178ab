using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>Something that can be measured to see whether a function does what it is for.</summary>
public sealed record Monitoringindicator
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    public required string Eenheid { get; init; }

    public required IReadOnlyList<string> Basisfunctionaliteiten { get; init; }

    /// <summary>Id of the <see cref="Gegevensbron"/>; null when none was found.</summary>
    public string? Gegevensbron { get; init; }

    /// <summary>Id of the number per municipality that the catalogue itself has; null without one.</summary>
    public string? Cijfer { get; init; }

    /// <summary>Which way is better; null when it does not count an outcome, or has no such way.</summary>
    public Gunstig? Gunstig { get; init; }

    /// <summary>Whether a source ties it to the function, or we did.</summary>
    public required Herkomst Herkomst { get; init; }

    public string? Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
