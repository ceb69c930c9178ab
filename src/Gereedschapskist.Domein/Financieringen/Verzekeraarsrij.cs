using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One rule on the sheet of an insurer.</summary>
public sealed record Verzekeraarsrij
{
    /// <summary>Id of the part.</summary>
    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    /// <summary>Id of the rule.</summary>
    public required string Regel { get; init; }

    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Who it is for, condition by condition; empty for everyone.</summary>
    public required IReadOnlyList<string> VoorWie { get; init; }

    public DateOnly? GeldigVan { get; init; }

    public DateOnly? GeldigTot { get; init; }

    /// <summary>For someone of 18 or older; null when it depends or is not in our sources.</summary>
    public bool? EigenRisico { get; init; }

    public string? EigenRisicoToelichting { get; init; }

    public required IReadOnlyList<Betaaltitel> Betaaltitels { get; init; }

    /// <summary>Conditions of the source that are not a question of the check.</summary>
    public required IReadOnlyList<string> Voorwaarden { get; init; }

    public required IReadOnlyList<Grondslag> Grondslagen { get; init; }

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
