using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>The scale of one part, and how sure that is.</summary>
public sealed record Deelbesluit
{
    public required Deel Deel { get; init; }

    /// <summary>Name of the part in a sentence, as the framework has it.</summary>
    public required string Naam { get; init; }

    public required Schaalniveau Schaal { get; init; }

    public required Advieszekerheid Zekerheid { get; init; }

    /// <summary>Scales that are still possible, whatever the answer to the open questions.</summary>
    public required IReadOnlyList<Schaalniveau> Mogelijk { get; init; }

    public required Grond Grond { get; init; }

    /// <summary>Points for regional minus points for local, as far as sure.</summary>
    public required decimal Punten { get; init; }

    public required decimal PuntenVan { get; init; }

    public required decimal PuntenTot { get; init; }

    /// <summary>Points from which it becomes regional.</summary>
    public required decimal Grens { get; init; }

    /// <summary>Percentage of the weight that bears on this part and has an answer, 0–100.</summary>
    public required decimal BeantwoordProcent { get; init; }

    /// <summary>The scale and the reason for it in Dutch, without the name of the part.</summary>
    public required string Reden { get; init; }

    /// <summary>One Dutch sentence.</summary>
    public string Uitleg => $"{Naam.MetHoofdletter()}: {Reden}.";

    public required IReadOnlyList<Bronvermelding> Bronnen { get; init; }
}
