using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>What a source says about who pays for a part of this interventie; the rules are in Financieringen.</summary>
public sealed record Financieringsfeit
{
    public required string Onderdeel { get; init; }

    public required Grondslag Grondslag { get; init; }

    /// <summary>Who pays; null when the source does not say.</summary>
    public Betaler? Betaler { get; init; }

    /// <summary>Since when it holds, when the source says so.</summary>
    public Datering? Vanaf { get; init; }

    /// <summary>Until when it held, inclusive, when the source says so.</summary>
    public Datering? TotEnMet { get; init; }

    /// <summary>Whether the source says without more that it is in the basic insurance; a mention of the Zvw alone is not that.</summary>
    public bool Aanspraak { get; init; }

    /// <summary>The kind of care that the Zvw insures here; always there with <see cref="Aanspraak"/>.</summary>
    public string? Zorgsoort { get; init; }

    public string? Toelichting { get; init; }

    public required string Bron { get; init; }
}
