using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken;

/// <summary>Which laws or purses pay for a part of an interventie, as far as a source says so.</summary>
public static class Grondslagenlezer
{
    public static IReadOnlyList<Grondslag> Van(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return [.. interventie.Financiering.Select(feit => feit.Grondslag).Distinct().Order()];
    }
}
