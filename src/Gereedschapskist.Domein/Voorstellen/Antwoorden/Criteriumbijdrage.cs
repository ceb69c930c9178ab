using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Wat één criterium aan de score bijdraagt.</summary>
public sealed record Criteriumbijdrage
{
    public required Voorstelcriterium Criterium { get; init; }

    /// <summary>Naam voor mensen.</summary>
    public required string Naam { get; init; }

    /// <summary>Waar de score mee rekent, 0 tot 1: een derde van de weg van 'van' naar 'tot'.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Slechtst mogelijke waarde; gelijk aan 'tot' als het bekend is.</summary>
    public required decimal Van { get; init; }

    public required decimal Tot { get; init; }

    /// <summary>Deel van het totale gewicht, 0 tot 1.</summary>
    public required decimal Gewicht { get; init; }

    /// <summary>Waarde maal gewicht.</summary>
    public required decimal Bijdrage { get; init; }

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bron> Bronnen { get; init; }
}
