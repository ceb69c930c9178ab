using System.Collections.Concurrent;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>
/// Cuts Dutch compounds into words it knows, with linking -s-, -e-, -en- or -n- between them. It cuts all or nothing: when
/// some letters would be left over there is no split, so that no junk fragments arise.
/// </summary>
internal sealed class Samenstellingsplitser(IReadOnlySet<string> woorden, IReadOnlySet<string> geenSamenstelling)
{
    private const int KortsteSamenstelling = 6;
    private const int KortsteDeel = 3;
    private const int MeesteDelen = 4;
    private static readonly string[] _tussenletters = ["", "s", "en", "e", "n"];
    private static readonly string[] _uitgangen = ["en", "s", "e"];

    /// <summary>Knows no words, so splits nothing.</summary>
    public static readonly Samenstellingsplitser Geen = new(new HashSet<string>(), new HashSet<string>());

    private readonly ConcurrentDictionary<string, string[]> _gevonden = new(StringComparer.Ordinal);

    /// <summary>The parts in order; empty when the word is not a compound of known words.</summary>
    public IReadOnlyList<string> Delen(string woord) =>
        woord.Length < KortsteSamenstelling ? [] : _gevonden.GetOrAdd(woord, Splits);

    private string[] Splits(string woord) =>
        geenSamenstelling.Contains(woord) ? [] : Zoek(woord, 1)?.ToArray() ?? [];

    /// <summary>The last part may be a plural or inflected form of a known word; the stem brings them together later.</summary>
    private bool KentVorm(string woord) => woorden.Contains(woord)
        || _uitgangen.Any(u => woord.Length - u.Length > KortsteDeel && woord.EndsWith(u, StringComparison.Ordinal) && woorden.Contains(woord[..^u.Length]));

    /// <summary>The split with the fewest parts; among equals the one with the longest first part.</summary>
    private List<string>? Zoek(string rest, int diepte)
    {
        List<string>? beste = null;
        for (var lengte = rest.Length - KortsteDeel; lengte >= KortsteDeel; lengte--)
        {
            var eerste = rest[..lengte];
            if (!woorden.Contains(eerste))
            {
                continue;
            }

            foreach (var tussen in _tussenletters)
            {
                if (Vervolg(rest[lengte..], tussen, diepte) is { } vervolg && (beste is null || vervolg.Count + 1 < beste.Count))
                {
                    beste = [eerste, .. vervolg];
                }
            }
        }

        return beste;
    }

    private List<string>? Vervolg(string rest, string tussen, int diepte)
    {
        if (!rest.StartsWith(tussen, StringComparison.Ordinal) || rest.Length - tussen.Length < KortsteDeel)
        {
            return null;
        }

        var staart = rest[tussen.Length..];
        if (KentVorm(staart))
        {
            return [staart];
        }

        return diepte < MeesteDelen - 1 ? Zoek(staart, diepte + 1) : null;
    }
}
