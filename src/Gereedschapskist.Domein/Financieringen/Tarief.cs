using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One row of the table of tariffs: what a performance costs in one year.</summary>
public sealed record Tarief
{
    /// <summary>Id of the performance; rules name it, and the rows of one performance differ by year or insurer.</summary>
    public required string Prestatie { get; init; }

    /// <summary>Code of the performance; null when not found.</summary>
    public string? Code { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>What kind of amount: a maximum, a free tariff, part of another payment.</summary>
    public required Tariefsoort Soort { get; init; }

    /// <summary>The ruling of the NZa it stands in.</summary>
    public string? Beleidsregel { get; init; }

    /// <summary>Calendar year it is for; null when it is not bound to a year.</summary>
    public int? Jaar { get; init; }

    /// <summary>Euro; null when free, part of another payment or not found.</summary>
    public decimal? Euro { get; init; }

    public string? Eenheid { get; init; }

    /// <summary>The insurer that pays this; null when it holds for all.</summary>
    public string? Zorgverzekeraar { get; init; }

    public string? Toelichting { get; init; }

    public required Bronverwijzing Bron { get; init; }
}
