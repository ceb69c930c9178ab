using System.Collections.Frozen;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>
/// The 16,000 most used words of Dutch. Who types one of these made no typing error, and such a word alone does not say what a
/// question is about. A spelling dictionary would do worse: many typing errors are rare words.
/// </summary>
internal static class GewoneWoorden
{
    private static readonly Lazy<FrozenSet<string>> _alle = new(Lees);

    /// <summary>Folded.</summary>
    public static IReadOnlySet<string> Alle => _alle.Value;

    private static FrozenSet<string> Lees()
    {
        using var stroom = typeof(GewoneWoorden).Assembly.GetManifestResourceStream("gewone-woorden.txt")!;
        using var lezer = new StreamReader(stroom);
        var woorden = new HashSet<string>(StringComparer.Ordinal);
        while (lezer.ReadLine() is { } woord)
        {
            woorden.Add(Woordvorm.Vouw(woord));
        }

        return woorden.ToFrozenSet(StringComparer.Ordinal);
    }
}
