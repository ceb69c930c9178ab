namespace Gereedschapskist.Client;

/// <summary>Een cijfer over kosten, baten of omvang dat een bron noemt bij een onderwerp.</summary>
public sealed record KostenBaten
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Onderwerp.</summary>
    public required string Thema { get; init; }

    /// <summary>Soort cijfer, zoals kosten, baten of omvang.</summary>
    public required string Soort { get; init; }

    /// <summary>Wat het cijfer zegt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Het cijfer; null als het is gezocht en niet gevonden.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>Bovengrens als de bron een bereik noemt.</summary>
    public decimal? WaardeTot { get; init; }

    /// <summary>Waar het cijfer in is uitgedrukt, zoals euro per jaar; null als de bron dat niet zegt.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar waarover het cijfer gaat.</summary>
    public int? Jaar { get; init; }

    /// <summary>Wiens kosten of baten het zijn; null als de bron dat niet zegt.</summary>
    public string? Perspectief { get; init; }

    /// <summary>Hoe hard het cijfer is.</summary>
    public required string Betrouwbaarheid { get; init; }

    /// <summary>Wat u moet weten om het cijfer te lezen; null als er niets bij te zeggen is.</summary>
    public string? Noot { get; init; }

    /// <summary>Een plek in een bron.</summary>
    public Vindplaats? Bron { get; init; }
}
