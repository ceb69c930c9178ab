namespace Gereedschapskist.Client;

/// <summary>Een codelijst met alle codes.</summary>
public sealed record Codelijst
{
    /// <summary>Versie van de catalogus waaruit dit antwoord komt.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Waar de lijst over gaat.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>De codes, in de volgorde van de lijst.</summary>
    public IReadOnlyList<CodeUitleg> Codes { get => field ?? []; init; }
}

/// <summary>Een code met uitleg.</summary>
public sealed record CodeUitleg
{
    /// <summary>De code.</summary>
    public required string Id { get; init; }

    /// <summary>Nederlands label.</summary>
    public required string Label { get; init; }

    /// <summary>Wat de code betekent.</summary>
    public required string Definitie { get; init; }

    /// <summary>Waar de definitie staat; leeg als de definitie van de dienst zelf is.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
