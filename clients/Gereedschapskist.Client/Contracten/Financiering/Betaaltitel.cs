namespace Gereedschapskist.Client;

/// <summary>Een prestatie die gedeclareerd kan worden, of een lokaal tarief als voorbeeld.</summary>
public sealed record Betaaltitel
{
    /// <summary>Code van de prestatie; null als die niet gevonden is.</summary>
    public string? Code { get; init; }

    /// <summary>Wat er betaald wordt.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Soort, zoals NZa-prestatie of lokaal gemeentelijk tarief.</summary>
    public required string Soort { get; init; }

    /// <summary>Bedrag in euro; null bij een vrij tarief of als het niet gevonden is.</summary>
    public decimal? TariefEuro { get; init; }

    /// <summary>Waarvoor het bedrag geldt en of het een maximum is.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Jaar van het tarief.</summary>
    public int? Prijsjaar { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}
