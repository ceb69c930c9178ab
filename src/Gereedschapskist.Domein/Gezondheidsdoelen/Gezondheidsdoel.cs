using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Gezondheidsdoelen;

/// <summary>What a region wants to reach.</summary>
public sealed record Gezondheidsdoel
{
    public required string Id { get; init; }

    public required string Naam { get; init; }

    public string? Omschrijving { get; init; }

    /// <summary>Id of the leefgebied in the code list; null when the goal runs through all of them.</summary>
    public string? Leefgebied { get; init; }

    /// <summary>Id of the broader goal it belongs to.</summary>
    public string? OnderdeelVan { get; init; }

    /// <summary>Whether an agreement sets this goal, or we arranged it ourselves to sort interventies.</summary>
    public Herkomst Herkomst { get; init; }

    /// <summary>Agreements that name it, such as GALA, NPA and AZWA.</summary>
    public IReadOnlyList<string> Akkoorden { get; init; } = [];

    public IReadOnlyList<Indicator> Indicatoren { get; init; } = [];

    /// <summary>Never empty for a goal from an agreement; for our own arrangement, where the subject is named.</summary>
    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>What is counted for a basisfunctionaliteit that is there for this goal: not what counts another one.</summary>
    public IEnumerable<Indicator> IndicatorenVan(string basisfunctionaliteit) =>
        Indicatoren.Where(indicator => indicator.Basisfunctionaliteit is null || indicator.Basisfunctionaliteit == basisfunctionaliteit);
}
