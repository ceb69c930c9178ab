namespace Gereedschapskist.Client;

/// <summary>Een bedrag zoals een bron het noemt.</summary>
public sealed record Kosten
{
    /// <summary>Wat het bedrag koopt.</summary>
    public required string Wat { get; init; }

    /// <summary>Bedrag in euro; null als de bron de post noemt zonder bedrag.</summary>
    public decimal? BedragEuro { get; init; }

    /// <summary>Waar het bedrag per is, in woorden van de bron.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Soort kosten; eigen indeling.</summary>
    public Code? Soort { get; init; }

    /// <summary>Jaar waarin de prijs gold; null als dat onbekend is.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}
