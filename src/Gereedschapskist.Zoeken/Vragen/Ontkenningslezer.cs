using System.Buffers;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>
/// Tells which words of a question say what it must not be: "niet voor volwassenen", "maar geen valpreventie", "zonder groep".
/// "Geen geld" and "luistert niet" name a problem, so only clear cues count.
/// </summary>
internal static class Ontkenningslezer
{
    /// <summary>Words that are excluded after one cue, at most.</summary>
    private const int Bereik = 4;

    /// <summary>Longest first: "maar niet voor" starts with "maar niet".</summary>
    private static readonly string[][] _hard =
    [
        ["maar", "niet", "voor"], ["maar", "niet"], ["maar", "geen"], ["dus", "geen"], ["dus", "niet"], ["liever", "geen"], ["liever", "niet"],
        ["niet", "voor"], ["niet", "alleen"], ["anders", "dan"], ["behalve"], ["uitgezonderd"], ["exclusief"],
    ];

    private static readonly string[][] _zacht = [["zonder"], ["geen"]];

    /// <summary>"Ik stop maar niet met roken" complains; "maar niet met een groep" excludes.</summary>
    private static readonly HashSet<string> _klacht = new(StringComparer.Ordinal) { "met", "van", "aan", "uit", "om", "tot", "af", "in" };

    private static readonly SearchValues<char> _leestekens = SearchValues.Create(",.;:!?()");

    /// <summary>Where the excluded part ends.</summary>
    private static readonly HashSet<string> _einde = new(StringComparer.Ordinal) { "maar", "en", "want", "die", "dat", "dus", "wel", "om", "voor", "kan", "wil", "hoe" };

    /// <param name="tekst">The text the words are from; a comma or full stop ends what is excluded.</param>
    /// <param name="woorden">The words of the question.</param>
    /// <param name="isVorm">Whether a word says for whom, where or how; only such words are excluded by "zonder" and "geen".</param>
    /// <returns>Places in <paramref name="woorden"/>.</returns>
    public static IReadOnlySet<int> Lees(string tekst, IReadOnlyList<Vraagwoord> woorden, Func<Vraagwoord, bool> isVorm)
    {
        var uitgesloten = new HashSet<int>();
        for (var i = 0; i < woorden.Count; i++)
        {
            if (Lengte(_hard, woorden, i) is > 0 and var hard)
            {
                if (woorden[i].Vorm == "niet" && woorden[i + 1].Vorm == "alleen")
                {
                    // "niet alleen voor ouderen" includes.
                    i += hard - 1;
                    continue;
                }

                var deel = Na(tekst, woorden, i + hard).ToList();
                var isKlacht = hard == 2 && woorden[i].Vorm == "maar" && deel.Count > 0 && _klacht.Contains(woorden[deel[0]].Vorm);
                if (!isKlacht || deel.Exists(plek => isVorm(woorden[plek])))
                {
                    uitgesloten.UnionWith(deel);
                }

                i += hard - 1;
            }
            else if (Lengte(_zacht, woorden, i) is > 0 and var zacht)
            {
                var deel = Na(tekst, woorden, i + zacht).ToList();
                if (deel.Exists(plek => isVorm(woorden[plek])))
                {
                    uitgesloten.UnionWith(deel);
                }
            }
        }

        return uitgesloten;
    }

    private static int Lengte(string[][] signalen, IReadOnlyList<Vraagwoord> woorden, int begin) => signalen
        .Where(s => begin + s.Length <= woorden.Count && s.Index().All(w => woorden[begin + w.Index].Vorm == w.Item))
        .Select(s => s.Length)
        .FirstOrDefault();

    private static IEnumerable<int> Na(string tekst, IReadOnlyList<Vraagwoord> woorden, int begin)
    {
        for (var i = begin; i < woorden.Count && i < begin + Bereik; i++)
        {
            var tussen = i == 0 ? "" : tekst[woorden[i - 1].Plek.Tot..woorden[i].Plek.Van];
            if (i > begin && (_einde.Contains(woorden[i].Vorm) || tussen.AsSpan().ContainsAny(_leestekens)))
            {
                yield break;
            }

            yield return i;
        }
    }
}
