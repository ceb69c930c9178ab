using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Gezondheidsdoelen;

/// <summary>How a goal is measured, with target and starting point.</summary>
public sealed record Indicator
{
    public required string Id { get; init; }

    public required string Omschrijving { get; init; }

    public decimal? Streefwaarde { get; init; }

    public string? Eenheid { get; init; }

    public int? Streefjaar { get; init; }

    public decimal? Uitgangswaarde { get; init; }

    public int? Uitgangsjaar { get; init; }

    /// <summary><c>omhoog</c> or <c>omlaag</c>; null for a milestone.</summary>
    public string? Richting { get; init; }

    public string? Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
