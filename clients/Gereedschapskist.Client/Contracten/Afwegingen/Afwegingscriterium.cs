namespace Gereedschapskist.Client;

/// <summary>One criterion of an afwegingskader.</summary>
public sealed record Afwegingscriterium
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Naam.</summary>
    public string? Naam { get; init; }

    /// <summary>Welke kant ja of een hoger antwoord op wijst, of dat het een voorwaarde is. Een eigen kader zonder richting wordt geweigerd.</summary>
    public Richting? Richting { get; init; }

    /// <summary>Put so that "yes" or a higher answer argues for the direction.</summary>
    public string? Vraag { get; init; }

    /// <summary>Beantwoording: een code; /codelijsten legt de codes uit.</summary>
    public required Beantwoording Beantwoording { get; init; }

    /// <summary>Schaal: een code; /codelijsten legt de codes uit.</summary>
    public required Antwoordschaal Schaal { get; init; }

    /// <summary>What a number or percentage counts.</summary>
    public string? Eenheid { get; init; }

    /// <summary>Points when it applies fully; null for a condition.</summary>
    public decimal? Gewicht { get; init; }

    /// <summary>Number at which it does not apply at all.</summary>
    public decimal? DrempelNul { get; init; }

    /// <summary>Number at which it applies fully; lower than decimal? Criterium.DrempelNul when fewer is stronger.</summary>
    public decimal? DrempelVol { get; init; }

    /// <summary>Least percentage or number with which a condition is met.</summary>
    public decimal? Norm { get; init; }

    /// <summary>Wat er gebeurt als niet aan een voorwaarde is voldaan; null bij een andere richting.</summary>
    public Gevolg? Gevolg { get; init; }

    /// <summary>De antwoorden waaruit u kiest.</summary>
    public IReadOnlyList<Keuzemogelijkheid>? Keuzes { get; init; }

    /// <summary>Parts of the work it bears on.</summary>
    public IReadOnlyList<Deel>? GeldtVoor { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Names of the fields that are our own choice, in contrast to what a source states.</summary>
    public IReadOnlyList<string>? EigenKeuze { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bronverwijzing>? Bronnen { get; init; }
}
