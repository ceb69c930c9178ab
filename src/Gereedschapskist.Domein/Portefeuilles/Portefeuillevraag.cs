using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>A question for a set of interventies as someone asked it: nothing checked yet.</summary>
public sealed record Portefeuillevraag
{
    /// <summary>Most functions and goals together.</summary>
    public const int MeesteOnderwerpen = 20;

    /// <summary>Euro a year that the budget of one party may be at most.</summary>
    public const decimal HoogsteBudget = 1_000_000_000;

    /// <summary>Most interventies with a number of participants of one's own.</summary>
    public const int MeesteDeelnemers = 50;

    /// <summary>Name or code; a region is fine here as well.</summary>
    public string? Gemeente { get; init; }

    public string? Regio { get; init; }

    /// <summary>Ids of the functions to cover.</summary>
    public IReadOnlyList<string> Basisfunctionaliteiten { get; init; } = [];

    /// <summary>Ids of the goals to cover.</summary>
    public IReadOnlyList<string> Gezondheidsdoelen { get; init; } = [];

    /// <summary>Euro per year, by purse; a municipality or insurer that is not named has no limit.</summary>
    public IReadOnlyDictionary<Beurs, decimal> Budgetten { get; init; } = new Dictionary<Beurs, decimal>();

    public string? MinimumErkenning { get; init; }

    /// <summary>Names or ids of interventies that must not be chosen.</summary>
    public IReadOnlyList<string> Uitsluiten { get; init; } = [];

    /// <summary>Own numbers of participants per year, by name or id; without one it is what the agreement asks, else our estimate.</summary>
    public IReadOnlyDictionary<string, int> Deelnemers { get; init; } = new Dictionary<string, int>();

    /// <summary>The year that is reckoned; without it the year of the peildatum.</summary>
    public int? Jaar { get; init; }
}
