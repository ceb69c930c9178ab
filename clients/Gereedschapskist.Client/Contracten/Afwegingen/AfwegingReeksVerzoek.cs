namespace Gereedschapskist.Client;

/// <summary>Meer interventies tegelijk, bijvoorbeeld een hele shortlist; wat u hier opgeeft geldt voor alle.</summary>
public sealed record AfwegingReeksVerzoek
{
    /// <summary>1 tot en met 100 interventies.</summary>
    public required IReadOnlyList<AfwegingReeksRegel> Interventies { get; init; }

    /// <summary>Code van een regio, zoals IZA41 of GG6106. Laat weg als u alleen gemeenten noemt.</summary>
    public string? Regio { get; init; }

    /// <summary>CBS-codes van gemeenten. Met een regio erbij: alleen deze gemeenten van de regio.</summary>
    public IReadOnlyList<string>? Gemeenten { get; init; }

    /// <summary>A versioned set of criteria that decides lokaal, regionaal, or regionaal organiseren and lokaal uitvoeren.</summary>
    public Afwegingskader? Kader { get; init; }

    /// <summary>
    /// Gewichten per criterium die in de plaats komen van die van het kader; samen met de rest tellen zij op tot 100.
    /// </summary>
    public IReadOnlyDictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Antwoorden per criterium: true of false, een getal, of een keuze. Zij gaan voor op wat berekend of bekend is.</summary>
    public IReadOnlyDictionary<string, Gegeven>? Antwoorden { get; init; }

    /// <summary>Eigen getallen, die voorgaan op die van de catalogus.</summary>
    public AannamesVerzoek? Aannames { get; init; }
}
