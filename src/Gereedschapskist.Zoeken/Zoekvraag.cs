namespace Gereedschapskist.Zoeken;

/// <summary>What is asked of the index.</summary>
public sealed record Zoekvraag
{
    /// <summary>Longest text that is accepted, in characters.</summary>
    public const int MaxTekstlengte = 500;

    public const int MaxPaginaGrootte = 100;

    /// <summary>What the user typed; null or empty means everything that passes the filters.</summary>
    public string? Tekst { get; init; }

    public Zoekfilters Filters { get; init; } = new();

    public Sortering Sortering { get; init; }

    /// <summary>From 1.</summary>
    public int Pagina { get; init; } = 1;

    public int PaginaGrootte { get; init; } = 20;
}
