namespace Gereedschapskist.Client;

/// <summary>A versioned set of criteria that decides lokaal, regionaal, or regionaal organiseren and lokaal uitvoeren.</summary>
public sealed record Afwegingskader
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Semantic version; an answer names it, so that it can be reproduced.</summary>
    public string? Versie { get; init; }

    /// <summary>Titel.</summary>
    public string? Titel { get; init; }

    /// <summary>Omschrijving.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>What of it is our own choice.</summary>
    public string? EigenKeuze { get; init; }

    /// <summary>What the weights must add up to.</summary>
    public required decimal Gewichtensom { get; init; }

    /// <summary>De delen van het werk waarover apart wordt beslist.</summary>
    public IReadOnlyList<Deelregel>? Onderdelen { get; init; }

    /// <summary>A municipality with fewer inhabitants counts as small.</summary>
    public required int KleineGemeenteInwoners { get; init; }

    /// <summary>Fewest full-time jobs with which a municipality can staff a function of its own.</summary>
    public required decimal FormatieDrempelFte { get; init; }

    /// <summary>Landelijke afspraken die de schaal vastleggen.</summary>
    public IReadOnlyList<Afspraak>? Afspraken { get; init; }

    /// <summary>Wat bronnen al over de schaal zeggen.</summary>
    public IReadOnlyList<BekendeSchaal>? BekendeSchaal { get; init; }

    /// <summary>Waaruit het verwachte aantal deelnemers of voltijdbanen volgt.</summary>
    public IReadOnlyList<Verwachting>? Verwachtingen { get; init; }

    /// <summary>Words in the names of performers from which the scale of their work follows; our own classification.</summary>
    public Uitvoerdersindeling? Uitvoerders { get; init; }

    /// <summary>De criteria.</summary>
    public IReadOnlyList<Afwegingscriterium>? Criteria { get; init; }
}
