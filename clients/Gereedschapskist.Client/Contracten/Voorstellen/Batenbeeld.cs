namespace Gereedschapskist.Client;

/// <summary>Kosten, een effect of baten die een bron meldt; geen belofte voor deze gemeente.</summary>
public sealed record Batenbeeld
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Soort cijfer, zoals kosten, baten of effect.</summary>
    public required string Soort { get; init; }

    /// <summary>Omschrijving.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Null als ernaar is gezocht en het niet is gevonden.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Bovengrens als de bron een bereik noemt.</summary>
    public decimal? WaardeTot { get; init; }

    /// <summary>Waar het cijfer in is uitgedrukt, zoals euro per jaar.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarover het cijfer gaat.</summary>
    public int? Jaar { get; init; }

    /// <summary>Voor wie; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    /// <summary>Hoe hard het cijfer is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Noot.</summary>
    public string? Noot { get; init; }

    /// <summary>Where a fact was read.</summary>
    public Feitbron? Bron { get; init; }
}
