using Gereedschapskist.Domein.Matching.Criteria;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>How sure the order is, and what would make it surer.</summary>
public sealed record Onzekerheid
{
    public required int Trekkingen { get; init; }

    public required long Zaad { get; init; }

    /// <summary>How many candidates can come first at these weights, whatever the unknowns turn out to be.</summary>
    public required int KanEersteWorden { get; init; }

    /// <summary>Per criterium how many of the candidates have no sharp value.</summary>
    public required IReadOnlyList<Onscherpte> Onscherp { get; init; }

    /// <summary>True when the facts are too thin to call one of them the best.</summary>
    public required bool TeDunVoorRangorde { get; init; }

    /// <summary>The same in plain Dutch.</summary>
    public required string Uitleg { get; init; }
}

/// <summary>How many candidates have an interval instead of a value on a criterium.</summary>
public sealed record Onscherpte(Criterium Criterium, int Kandidaten);
