using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>For where, what and whom the selection is made; every part may be left open.</summary>
public sealed record Shortlistcontext
{
    /// <summary>CBS code; not together with a region.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Code of a region of any kind.</summary>
    public string? Regio { get; init; }

    /// <summary>Ids of gezondheidsdoelen, the most important first.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init => field = value ?? []; } = [];

    /// <summary>Ids of basisfunctionaliteiten, the most important first.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get; init => field = value ?? []; } = [];

    /// <summary>The first goal. A shortlist of before there could be more was saved with this one alone.</summary>
    public string? Gezondheidsdoel
    {
        get => Gezondheidsdoelen is [var eerste, ..] ? eerste : null;
        init => Gezondheidsdoelen = Met(value, Gezondheidsdoelen);
    }

    /// <summary>The first basisfunctionaliteit. A shortlist of before there could be more was saved with this one alone.</summary>
    public string? Basisfunctionaliteit
    {
        get => Basisfunctionaliteiten is [var eerste, ..] ? eerste : null;
        init => Basisfunctionaliteiten = Met(value, Basisfunctionaliteiten);
    }

    /// <summary>The goal in the user's words.</summary>
    public string? Doel { get; init; }

    /// <summary>The target group in the user's words.</summary>
    public string? Doelgroep { get; init; }

    /// <summary>Youngest age in whole years.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oldest age in whole years, inclusive.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Euro that can be spent.</summary>
    public decimal? Budget { get; init; }

    /// <summary>How many people the budget is for.</summary>
    public int? Deelnemers { get; init; }

    public Datering? PeriodeVan { get; init; }

    public Datering? PeriodeTot { get; init; }

    /// <summary>Anything else a reader should know.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Nothing says yet what should be reached.</summary>
    public bool ZonderDoel => Gezondheidsdoelen.Count == 0 && Basisfunctionaliteiten.Count == 0 && Doel is null;

    private static IReadOnlyList<string> Met(string? eerste, IReadOnlyList<string> overige) =>
        eerste is null || overige.Contains(eerste) ? overige : [eerste, .. overige];
}
