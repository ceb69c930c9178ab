using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Whether a programme meets the requirements of an entitlement, and who says so. Not the same as a recognition.</summary>
public sealed record Programmabeoordeling
{
    public required string Kader { get; init; }

    /// <summary><c>voldoet</c>, <c>voldoet-na-aanpassing</c> or <c>onduidelijk</c>.</summary>
    public required string Uitkomst { get; init; }

    public Datering? Peilmoment { get; init; }

    public required string Toelichting { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
