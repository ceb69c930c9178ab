using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>
/// Cuts Dutch compounds into words it knows, with linking -s-, -e-, -en- or -n- between them. It cuts all or nothing: when
/// some letters would be left over there is no split, so that no junk fragments arise.
/// </summary>
internal sealed class Samenstellingsplitser
{
    private const int KortsteSamenstelling = 6;
    private const int KortsteDeel = 3;
    private const int MeesteDelen = 4;
    private static readonly string[] _tussenletters = ["", "s", "en", "e", "n"];
    private static readonly string[] _uitgangen = ["en", "s", "e"];

    /// <summary>Knows no words, so splits nothing.</summary>
    public static readonly Samenstellingsplitser Geen = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);

    private readonly ConcurrentDictionary<string, string[]> _gevonden = new(StringComparer.Ordinal);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _woorden;
    private readonly FrozenSet<string> _geenSamenstelling;

    /// <param name="woorden">Words that may be part of a compound; compared by ordinal.</param>
    /// <param name="geenSamenstelling">Words that are never cut.</param>
    public Samenstellingsplitser(FrozenSet<string> woorden, FrozenSet<string> geenSamenstelling)
    {
        // Most pieces that are tried are no word: looking them up in place saves a string for each.
        _woorden = woorden.GetAlternateLookup<ReadOnlySpan<char>>();
        _geenSamenstelling = geenSamenstelling;
    }

    /// <summary>The parts in order; empty when the word is not a compound of known words.</summary>
    public IReadOnlyList<string> Delen(string woord) =>
        woord.Length < KortsteSamenstelling ? [] : _gevonden.GetOrAdd(woord, Splits);

    private string[] Splits(string woord) =>
        _geenSamenstelling.Contains(woord) ? [] : Zoek(woord, 1)?.ToArray() ?? [];

    /// <summary>The last part may be a plural or inflected form of a known word; the stem brings them together later.</summary>
    private bool KentVorm(ReadOnlySpan<char> woord)
    {
        if (_woorden.Contains(woord))
        {
            return true;
        }

        foreach (var uitgang in _uitgangen)
        {
            if (woord.Length - uitgang.Length > KortsteDeel && woord.EndsWith(uitgang, StringComparison.Ordinal) && _woorden.Contains(woord[..^uitgang.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The split with the fewest parts; among equals the one with the longest first part.</summary>
    private List<string>? Zoek(ReadOnlySpan<char> rest, int diepte)
    {
        List<string>? beste = null;
        for (var lengte = rest.Length - KortsteDeel; lengte >= KortsteDeel; lengte--)
        {
            var eerste = rest[..lengte];
            if (!_woorden.Contains(eerste))
            {
                continue;
            }

            foreach (var tussen in _tussenletters)
            {
                if (Vervolg(rest[lengte..], tussen, diepte) is { } vervolg && (beste is null || vervolg.Count + 1 < beste.Count))
                {
                    beste = [eerste.ToString(), .. vervolg];
                }
            }
        }

        return beste;
    }

    private List<string>? Vervolg(ReadOnlySpan<char> rest, string tussen, int diepte)
    {
        if (!rest.StartsWith(tussen, StringComparison.Ordinal) || rest.Length - tussen.Length < KortsteDeel)
        {
            return null;
        }

        var staart = rest[tussen.Length..];
        if (KentVorm(staart))
        {
            return [staart.ToString()];
        }

        return diepte < MeesteDelen - 1 ? Zoek(staart, diepte + 1) : null;
    }
}
