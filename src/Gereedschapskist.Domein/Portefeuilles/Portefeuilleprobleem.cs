using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>
/// Choose a set that covers most within the budgets; of sets that cover as much the one with the strongest evidence, and of those the
/// cheapest. With <see cref="Goedkoopst"/> the other way around: the least money of one purse for a coverage.
/// </summary>
public sealed record Portefeuilleprobleem
{
    /// <summary>What every target counts for; above zero.</summary>
    public required IReadOnlyList<int> Gewichten { get; init; }

    public required IReadOnlyList<Portefeuillekandidaat> Kandidaten { get; init; }

    /// <summary>Whole euros by purse; a purse that is not here has no limit.</summary>
    public required IReadOnlyDictionary<Beurs, long> Budgetten { get; init; }

    /// <summary>Set to ask what the least is that this purse has to pay for <see cref="Dekking"/>; its own budget then does not count.</summary>
    public Beurs? Goedkoopst { get; init; }

    /// <summary>The coverage that must be reached; zero when there is no least.</summary>
    public int Dekking { get; init; }
}

/// <summary>An interventie that can be chosen.</summary>
/// <param name="Kosten">Whole euros per year, zero or more.</param>
/// <param name="Sterkte">How strong its evidence is, 0–7.</param>
/// <param name="Doelen">Places of the targets it covers.</param>
/// <param name="Beurzen">Who can pay it, one or more.</param>
public sealed record Portefeuillekandidaat(long Kosten, int Sterkte, IReadOnlyList<int> Doelen, IReadOnlyList<Beurs> Beurzen);

/// <summary>The best set.</summary>
/// <param name="Dekking">Sum of the weights of what is covered.</param>
/// <param name="Gekozen">Places of the chosen candidates, in order, with who pays.</param>
public sealed record Portefeuilleoplossing(int Dekking, IReadOnlyList<(int Kandidaat, Beurs Beurs)> Gekozen);
