using System.Collections.Frozen;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>
/// The 16,000 most used words of Dutch. Who types one of these made no typing error, and such a word alone does not say what a
/// question is about. A spelling dictionary would do worse: many typing errors are rare words.
/// </summary>
internal static class GewoneWoorden
{
    private const int KortsteDeel = 2;
    private const int KortsteStaart = 4;
    private static readonly string[] _verkleind = ["je", "tje", "pje", "etje", "kje"];
    private static readonly Lazy<FrozenSet<string>> _alle = new(Lees);

    /// <summary>Folded.</summary>
    public static IReadOnlySet<string> Alle => _alle.Value;

    /// <summary><c>gastjes</c>, <c>pilletje</c>, <c>boompje</c>.</summary>
    public static bool IsVerkleind(string woord)
    {
        var zonderMeervoud = woord.EndsWith('s') ? woord[..^1] : woord;
        return _verkleind.Any(
            uitgang => zonderMeervoud.EndsWith(uitgang, StringComparison.Ordinal) && Kent(zonderMeervoud[..^uitgang.Length]));
    }

    private static bool Kent(string woord) =>
        Alle.Contains(woord) || (woord.Length > 2 && woord[^1] == woord[^2] && Alle.Contains(woord[..^1]));

    /// <summary><c>inkoop</c>, <c>geldstress</c>: two everyday words with nothing left over.</summary>
    public static bool IsSamengesteld(string woord) =>
        Enumerable.Range(KortsteDeel, Math.Max(0, woord.Length - KortsteStaart - KortsteDeel + 1))
            .Any(knip => Alle.Contains(woord[knip..]) && (Alle.Contains(woord[..knip]) || (woord[knip - 1] == 's' && knip > KortsteStaart && Alle.Contains(woord[..(knip - 1)]))));

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
