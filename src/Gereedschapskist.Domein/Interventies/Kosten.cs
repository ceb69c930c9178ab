namespace Gereedschapskist.Domein.Interventies;

/// <summary>One amount with what it buys, as a source states it.</summary>
public sealed record Kosten
{
    public required string Wat { get; init; }

    /// <summary>Euro; null when the source names the item without an amount.</summary>
    public decimal? BedragEuro { get; init; }

    /// <summary>Euro, upper bound, when the source names a range; <see cref="BedragEuro"/> is then the lower one.</summary>
    public decimal? TotEuro { get; init; }

    /// <summary>What the amount is per, in the source's terms.</summary>
    public required string Eenheid { get; init; }

    public Kostensoort? Soort { get; init; }

    /// <summary>Price year; null when unknown.</summary>
    public int? Prijsjaar { get; init; }

    public required string Bron { get; init; }
}
