namespace Gereedschapskist.Client;

/// <summary>Deel van het totale gewicht dat een criterium heeft, 0 tot 1.</summary>
public sealed record Criteriumgewicht
{
    /// <summary>Criterium: een code; /codelijsten legt de codes uit.</summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Deel van het totale gewicht, 0 tot 1.</summary>
    public required decimal Gewicht { get; init; }
}
