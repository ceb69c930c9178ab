namespace Gereedschapskist.Client;

/// <summary>Wanneer de schaal van een onderdeel verandert.</summary>
public sealed record Omslagpunt
{
    /// <summary>Soort: een code; /codelijsten legt de codes uit.</summary>
    public required Omslagsoort Soort { get; init; }

    /// <summary>Onderdeel: een code; /codelijsten legt de codes uit.</summary>
    public required Deel Onderdeel { get; init; }

    /// <summary>Naar: een code; /codelijsten legt de codes uit.</summary>
    public required Schaalniveau Naar { get; init; }

    /// <summary>Id van het criterium; null als er meer tegelijk bewegen.</summary>
    public string? Criterium { get; init; }

    /// <summary>Waarde waarbij het omslaat; null bij een ja-nee-antwoord.</summary>
    public decimal? Drempel { get; init; }

    /// <summary>Eenheid van de drempel.</summary>
    public string? Eenheid { get; init; }

    /// <summary>In één zin.</summary>
    public required string Tekst { get; init; }
}
