using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen;

/// <summary>Words of the catalogue in the sentences of an explanation, and the sources behind them.</summary>
internal static class Zinnen
{
    /// <summary>The sources of an interventie that the keys point at, each once, in the given order.</summary>
    public static IReadOnlyList<Bron> Bronnen(Interventie interventie, IEnumerable<string?> sleutels) =>
    [
        .. sleutels
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(sleutel => interventie.Bronnen.FirstOrDefault(bron => bron.Id == sleutel))
            .OfType<Bron>(),
    ];
}
