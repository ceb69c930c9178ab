namespace Gereedschapskist.Client;

/// <summary>Kosten, een effect of baten die een bron meldt; geen belofte voor deze gemeente.</summary>
public sealed record Batenbeeld
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Soort.</summary>
    public required string Soort { get; init; }

    /// <summary>Omschrijving.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Null als ernaar is gezocht en het niet is gevonden.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>WaardeTot.</summary>
    public decimal? WaardeTot { get; init; }

    /// <summary>Eenheid.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar.</summary>
    public int? Jaar { get; init; }

    /// <summary>Voor wie; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    /// <summary>Betrouwbaarheid.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Noot.</summary>
    public string? Noot { get; init; }

    /// <summary>Where a fact was read.</summary>
    public Feitbron? Bron { get; init; }
}
