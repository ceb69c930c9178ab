using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Which parts of the work the facts on scale of an interventie are about.</summary>
internal static class Schaaldelen
{
    /// <summary>Null when the source speaks of the whole.</summary>
    public static IReadOnlyList<Deel>? Van(Afwegingskader kader, Schaal schaal) =>
        schaal.Delen.Count == 0 ? null : [.. kader.Onderdelen.Select(o => o.Deel).Where(deel => schaal.Delen.Contains(deel.Code()))];
}
