using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Gezondheidsdoelen;

/// <summary>How a goal is measured, with target and starting point.</summary>
public sealed record Indicator
{
    public required string Id { get; init; }

    public required Indicatorsoort Soort { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>The basisfunctionaliteit that it counts, by our own reading; null when it is about the goal as a whole.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Agreement that sets the target; null for a figure without a target.</summary>
    public string? Akkoord { get; init; }

    /// <summary>Target, or its lower bound when the agreement gives a range; null when it sets no number.</summary>
    public decimal? Streefwaarde { get; init; }

    /// <summary>Upper bound of a target that is a range.</summary>
    public decimal? StreefwaardeTot { get; init; }

    public string? Eenheid { get; init; }

    public int? Streefjaar { get; init; }

    /// <summary>Measured starting point, or its lower bound when the source gives a range.</summary>
    public decimal? Uitgangswaarde { get; init; }

    /// <summary>Upper bound of a starting point that is a range.</summary>
    public decimal? UitgangswaardeTot { get; init; }

    public int? Uitgangsjaar { get; init; }

    /// <summary><c>omhoog</c> or <c>omlaag</c>; null for a milestone or a bare figure.</summary>
    public string? Richting { get; init; }

    public string? Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }

    /// <summary>How it is now; null when no source says.</summary>
    public Meetwaarde? Nu => Uitgangswaarde is { } van ? new(van, UitgangswaardeTot, Eenheid, Uitgangsjaar) : null;

    /// <summary>What is wanted; null when no agreement sets a number.</summary>
    public Meetwaarde? Doel => Streefwaarde is { } van ? new(van, StreefwaardeTot, Eenheid, Streefjaar) : null;
}
