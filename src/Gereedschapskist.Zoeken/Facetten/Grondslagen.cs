using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Facetten;

/// <summary>Which laws or purses pay for a part of an interventie, as far as a source says so.</summary>
internal static class Grondslagen
{
    public static IReadOnlyList<Grondslag> Van(Interventie interventie) =>
        [.. interventie.Financiering.Select(feit => feit.Grondslag).Distinct().Order()];
}
