namespace Gereedschapskist.Zoeken.Tests.Analyse;

/// <summary>
/// Tells by Dutch spelling whether one word is a form of another: <c>zonnen</c> is of <c>zon</c>, <c>zonen</c> is not. Stemmers do not look
/// at that, so words that only look alike can get one stem.
/// </summary>
internal static class Woordfamilie
{
    private static readonly string[] _uitgangen =
    [
        "", "ende", "end", "eren", "ers", "en", "er", "e", "s", "t", "d", "te", "de", "ten", "den", "je", "jes", "tje", "tjes", "st", "ste",
        "heid", "ing", "ingen", "ig", "ige", "igheid", "schap", "schappen", "elijk", "lijk", "lijke", "elijke", "baar", "baarheid",
    ];

    public static bool ZijnVerwant(string a, string b) => Vormen(a).Intersect(Vormen(b), StringComparer.Ordinal).Any();

    private static HashSet<string> Vormen(string woord)
    {
        var vormen = Zonder(woord).ToHashSet(StringComparer.Ordinal);
        if (woord.StartsWith("ge", StringComparison.Ordinal))
        {
            vormen.UnionWith(Zonder(woord[2..]));
        }

        // "gescheiden" → "scheiden" → "scheid": an ending can stand behind another.
        vormen.UnionWith(vormen.Where(v => v.Length > 4).SelectMany(Zonder).ToList());
        return vormen;
    }

    private static IEnumerable<string> Zonder(string woord)
    {
        foreach (var uitgang in _uitgangen.Where(u => woord.Length - u.Length >= 3 && woord.EndsWith(u, StringComparison.Ordinal)))
        {
            var rest = woord[..^uitgang.Length];
            var isOpen = uitgang.Length > 0 && IsKlinker(uitgang[0]) && rest.Length >= 3 && !IsKlinker(rest[^1]) && IsKlinker(rest[^2]) && !IsKlinker(rest[^3]);
            if (isOpen)
            {
                // In an open syllable one letter is a long vowel: "zonen" is of "zoon".
                yield return Slot(rest[..^2] + rest[^2] + rest[^2] + rest[^1]);
            }

            // An unstressed last syllable is not doubled: "wandelen" is of "wandel".
            if (!isOpen || rest.Length > 4)
            {
                yield return Slot(rest);
            }
        }
    }

    /// <summary>The end as Dutch writes it: no double consonant, f for v and s for z.</summary>
    private static string Slot(string woord) => woord switch
    {
        [.. var begin, 'v'] => begin + "f",
        [.. var begin, 'z'] => begin + "s",
        _ when !IsKlinker(woord[^1]) && woord[^1] == woord[^2] => woord[..^1],
        _ => woord,
    };

    private static bool IsKlinker(char letter) => "aeiouy".Contains(letter, StringComparison.Ordinal);
}
