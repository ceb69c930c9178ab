namespace Gereedschapskist.Client;

/// <summary>Een bladzijde zoekresultaten met de verdeling van het hele resultaat.</summary>
public sealed record InterventieLijst
{
    /// <summary>Versie van de catalogus waarin is gezocht.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>Aantal resultaten op alle bladzijden samen.</summary>
    public required int Totaal { get; init; }

    /// <summary>Deze bladzijde, vanaf 1.</summary>
    public required int Pagina { get; init; }

    /// <summary>Aantal resultaten per bladzijde.</summary>
    public required int PaginaGrootte { get; init; }

    /// <summary>De resultaten, beste eerst als u op woorden zocht.</summary>
    public IReadOnlyList<InterventieTreffer> Resultaten { get => field ?? []; init; }

    /// <summary>Verdeling over eigenschappen. Elk facet telt alsof in dat facet zelf niets is gekozen.</summary>
    public IReadOnlyList<Facet> Facetten { get => field ?? []; init; }

    /// <summary>De zoektekst zoals wij die lazen na verbetering van typefouten; null als er niets te verbeteren was.</summary>
    public string? BedoeldeU { get; init; }

    /// <summary>Wat het antwoord weglaat of waarom het leeg is; null als er niets te melden is.</summary>
    public string? Hint { get; init; }
}
