namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>A versioned set of criteria that decides lokaal, regionaal, or regionaal organiseren and lokaal uitvoeren.</summary>
public sealed record Afwegingskader
{
    public string Id { get; init; } = "";

    /// <summary>Semantic version; an answer names it, so that it can be reproduced.</summary>
    public string Versie { get; init; } = "";

    public string Titel { get; init; } = "";

    public string? Omschrijving { get; init; }

    /// <summary>What of it is our own choice.</summary>
    public string? EigenKeuze { get; init; }

    /// <summary>What the weights must add up to.</summary>
    public decimal Gewichtensom { get; init; } = 100;

    public IReadOnlyList<Deelregel> Onderdelen { get; init; } = [];

    /// <summary>A municipality with fewer inhabitants counts as small.</summary>
    public int KleineGemeenteInwoners { get; init; } = 25_000;

    /// <summary>Fewest full-time jobs with which a municipality can staff a function of its own.</summary>
    public decimal FormatieDrempelFte { get; init; } = 0.5m;

    public IReadOnlyList<Afspraak> Afspraken { get; init; } = [];

    public IReadOnlyList<BekendeSchaal> BekendeSchaal { get; init; } = [];

    public IReadOnlyList<Verwachting> Verwachtingen { get; init; } = [];

    public Uitvoerdersindeling Uitvoerders { get; init; } = new();

    public IReadOnlyList<Criterium> Criteria { get; init; } = [];

    public Criterium? Criterium(string id) => Criteria.FirstOrDefault(c => c.Id == id);

    internal decimal Totaalgewicht => Criteria.Sum(c => c.Gewicht ?? 0);
}
