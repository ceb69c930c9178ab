using Gereedschapskist.Domein.Matching.Rekenhulpen;

namespace Gereedschapskist.Domein.Matching.Antwoorden;

/// <summary>One proposed interventie with everything its place rests on.</summary>
public sealed record Voorstel
{
    public required int Rang { get; init; }

    public required Interventieverwijzing Interventie { get; init; }

    /// <summary>Weighted sum of the values, 0–1.</summary>
    public required decimal Score { get; init; }

    /// <summary>Score when everything unknown turns out at its worst.</summary>
    public required decimal ScoreVan { get; init; }

    /// <summary>Score when everything unknown turns out at its best.</summary>
    public required decimal ScoreTot { get; init; }

    public required IReadOnlyList<Criteriumbijdrage> Criteria { get; init; }

    public required Robuustheidsbeeld Robuustheid { get; init; }

    public required Financieringsbeeld Financiering { get; init; }

    public required Kostenbeeld Kosten { get; init; }

    /// <summary>What one should know before choosing it, in Dutch sentences: null results, old verdicts, contradicting sources.</summary>
    public required IReadOnlyList<string> LetOp { get; init; }
}
