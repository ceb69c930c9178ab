using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What one line of a money overview gives in one year, for the whole country.</summary>
public sealed record Geldbedrag
{
    public required string Overzicht { get; init; }

    public required string Regel { get; init; }

    public required string Naam { get; init; }

    /// <summary>Title of the overview.</summary>
    public required string Titel { get; init; }

    public required int Jaar { get; init; }

    /// <summary>Whether the amount is the one the overview gives for all later years.</summary>
    public required bool Structureel { get; init; }

    /// <summary>Millions of euros; null when the overview names no amount for this year.</summary>
    public decimal? MiljoenEuro { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
