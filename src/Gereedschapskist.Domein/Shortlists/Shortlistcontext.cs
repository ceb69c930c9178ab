using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>For where, what and whom the selection is made; every part may be left open.</summary>
public sealed record Shortlistcontext
{
    /// <summary>CBS code; not together with a region.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Code of a region of any kind.</summary>
    public string? Regio { get; init; }

    /// <summary>Id of a gezondheidsdoel.</summary>
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Id of a basisfunctionaliteit.</summary>
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>The target group in the user's words.</summary>
    public string? Doelgroep { get; init; }

    public Datering? PeriodeVan { get; init; }

    public Datering? PeriodeTot { get; init; }

    /// <summary>Anything else a reader should know.</summary>
    public string? Toelichting { get; init; }
}
