namespace Gereedschapskist.Client;

/// <summary>Wat één criterium aan de score bijdraagt.</summary>
public sealed record Criteriumbijdrage
{
    /// <summary>Criterium: een code; /codelijsten legt de codes uit.</summary>
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Waar de score mee rekent, 0 tot 1: een derde van de weg van 'van' naar 'tot'.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Slechtst mogelijke waarde; gelijk aan 'tot' als het bekend is.</summary>
    public required decimal Van { get; init; }

    /// <summary>Best mogelijke waarde, 0 tot 1.</summary>
    public required decimal Tot { get; init; }

    /// <summary>Deel van het totale gewicht, 0 tot 1.</summary>
    public required decimal Gewicht { get; init; }

    /// <summary>Waarde maal gewicht.</summary>
    public required decimal Bijdrage { get; init; }

    /// <summary>Hetzelfde in gewone taal.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Feitbron> Bronnen { get => field ?? []; init; }
}
