namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>A versioned set of criteria that decides lokaal, regionaal, or regionaal organiseren and lokaal uitvoeren.</summary>
/// <remarks>
/// A reader of JSON leaves a missing init-only property at null, whatever its initialiser says; a kader may be sent in with
/// fields left out, so these properties turn null into empty.
/// </remarks>
public sealed record Afwegingskader
{
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Semantic version; an answer names it, so that it can be reproduced.</summary>
    public string Versie { get; init => field = value ?? ""; } = "";

    public string Titel { get; init => field = value ?? ""; } = "";

    public string? Omschrijving { get; init; }

    /// <summary>What of it is our own choice.</summary>
    public string? EigenKeuze { get; init; }

    /// <summary>What the weights must add up to.</summary>
    public required decimal Gewichtensom { get; init; }

    public IReadOnlyList<Deelregel> Onderdelen { get; init => field = value ?? []; } = [];

    /// <summary>A municipality with fewer inhabitants counts as small.</summary>
    public required int KleineGemeenteInwoners { get; init; }

    /// <summary>Fewest full-time jobs with which a municipality can staff a function of its own.</summary>
    public required decimal FormatieDrempelFte { get; init; }

    public IReadOnlyList<Afspraak> Afspraken { get; init => field = value ?? []; } = [];

    public IReadOnlyList<BekendeSchaal> BekendeSchaal { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Verwachting> Verwachtingen { get; init => field = value ?? []; } = [];

    /// <summary>Group and reach by kind, for when no source gives them.</summary>
    public IReadOnlyList<Soortraming> Soorten { get; init => field = value ?? []; } = [];

    /// <summary>When another municipality is far away; null when the kader does not reckon with distance.</summary>
    public Reisregel? Reizen { get; init; }

    public Uitvoerdersindeling Uitvoerders { get; init => field = value ?? new(); } = new();

    public IReadOnlyList<Criterium> Criteria { get; init => field = value ?? []; } = [];

    public Criterium? Criterium(string id) => Criteria.FirstOrDefault(c => c.Id == id);

    internal decimal Totaalgewicht => Criteria.Sum(c => c.Gewicht ?? 0);
}
