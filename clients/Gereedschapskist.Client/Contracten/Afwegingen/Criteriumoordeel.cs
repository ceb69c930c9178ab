namespace Gereedschapskist.Client;

/// <summary>Wat één criterium zei, en hoeveel dat telt.</summary>
public sealed record Criteriumoordeel
{
    /// <summary>Id van het criterium.</summary>
    public required string Criterium { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>De vraag.</summary>
    public required string Vraag { get; init; }

    /// <summary>Richting: een code; /codelijsten legt de codes uit.</summary>
    public Richting? Richting { get; init; }

    /// <summary>Het antwoord; null als het onbekend is.</summary>
    public string? Antwoord { get; init; }

    /// <summary>Herkomst: een code; /codelijsten legt de codes uit.</summary>
    public required Antwoordherkomst Herkomst { get; init; }

    /// <summary>Punten als het helemaal geldt; null bij een voorwaarde.</summary>
    public decimal? Gewicht { get; init; }

    /// <summary>
    /// Punten die zeker zijn: boven 0 pleit voor regionaal, onder 0 voor lokaal; null als het onbekend is of een voorwaarde.
    /// </summary>
    public decimal? Bijdrage { get; init; }

    /// <summary>Laagste bijdrage die nog mogelijk is.</summary>
    public decimal? BijdrageVan { get; init; }

    /// <summary>Hoogste bijdrage die nog mogelijk is.</summary>
    public decimal? BijdrageTot { get; init; }

    /// <summary>Bij een voorwaarde: of eraan is voldaan; null als dat onbekend is.</summary>
    public bool? Voldaan { get; init; }

    /// <summary>Onderdelen waarvoor het telt.</summary>
    public IReadOnlyList<Deel> GeldtVoor { get => field ?? []; init; }

    /// <summary>Uitleg in één zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen van het criterium en van het feit.</summary>
    public IReadOnlyList<AfwegingBron> Bronnen { get => field ?? []; init; }
}
