using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>The ages an interventie is for.</summary>
internal static class Leeftijden
{
    /// <summary>Null when no age is known; with one bound known the other side is open.</summary>
    public static Leeftijdsbereik? Van(Interventie i) =>
        i.LeeftijdVan is null && i.LeeftijdTot is null ? null : new Leeftijdsbereik(i.LeeftijdVan ?? 0, i.LeeftijdTot);
}
