using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>A performance that can be charged on the day asked about, or a local tariff that serves as an example.</summary>
public sealed record Betaaltitel
{
    /// <summary>Code of the performance; null when not found.</summary>
    public string? Code { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>What kind of amount it is, in words.</summary>
    public required string Soort { get; init; }

    /// <summary>The ruling of the NZa it stands in.</summary>
    public string? Beleidsregel { get; init; }

    /// <summary>Euro; null when free, part of another payment or not found.</summary>
    public decimal? TariefEuro { get; init; }

    /// <summary>What the tariff is for.</summary>
    public string? Eenheid { get; init; }

    public int? Prijsjaar { get; init; }

    public string? Toelichting { get; init; }

    public required Bronverwijzing Bron { get; init; }
}
