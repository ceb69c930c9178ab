namespace Gereedschapskist.Client;

/// <summary>Wie welk onderdeel betaalt.</summary>
public sealed record Financieringsantwoord
{
    /// <summary>Versie van de catalogus; dezelfde vraag geeft bij dezelfde versie hetzelfde antwoord.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De dag waarover het antwoord gaat.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Id van de interventie; null als de vraag over een basisfunctionaliteit ging.</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van de basisfunctionaliteit; null als de vraag over een interventie ging.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Eén oordeel per onderdeel, in de volgorde van de keten.</summary>
    public IReadOnlyList<Onderdeeloordeel> Oordelen { get => field ?? []; init; }

    /// <summary>
    /// Een regel uit het algemene kader: welke partij bij welke preventie hoort. Dit is geen oordeel over vergoeding.
    /// </summary>
    public Kaderregel? Geheel { get; init; }

    /// <summary>Welke onbekende feiten iets zouden beslissen, het meest beslissende eerst.</summary>
    public IReadOnlyList<Vervolgvraag> Vervolgvragen { get => field ?? []; init; }

    /// <summary>Het algemene kader, als geen keten beschrijft waar de vraag over gaat. Geen oordeel over vergoeding.</summary>
    public IReadOnlyList<Kaderregel> Kader { get => field ?? []; init; }

    /// <summary>Wat bronnen over deze interventie zelf zeggen, los van de regels.</summary>
    public IReadOnlyList<Financieringsfeit> Feiten { get => field ?? []; init; }

    /// <summary>Velden van de situatie die bij geen van deze onderdelen meetellen.</summary>
    public IReadOnlyList<string> NietGebruikt { get => field ?? []; init; }

    /// <summary>Wat u moet weten voor u het antwoord gebruikt.</summary>
    public IReadOnlyList<Waarschuwing> Waarschuwingen { get => field ?? []; init; }
}
