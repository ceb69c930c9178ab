using System.Globalization;
using System.Net;
using System.Text;

namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// What is left of a name when spelling does not count: no capitals, accents, spaces or signs, abbreviations written out, and
/// letters that went wrong between two character sets put right (<c>SÃºdwest-FryslÃ¢n</c>).
/// </summary>
public static class Naamsleutel
{
    /// <summary>Stands for one letter that was lost on the way: "S?dwest-Frysl?n".</summary>
    public const char Verloren = '?';

    /// <summary>What Windows-1252 shows for the bytes 0x80 to 0x9F; a dot where it shows nothing.</summary>
    private const string Windows = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

    private static readonly UTF8Encoding StrengUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Van(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return string.Concat(Woorden(naam));
    }

    /// <summary>The words of a name, each without capitals, accents and signs.</summary>
    public static IReadOnlyList<string> Woorden(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        var woorden = Letters(Herstel(WebUtility.HtmlDecode(naam))).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. Uitgeschreven(woorden)];
    }

    /// <summary>"St." is "Sint"; "a/d", "aan de" and "aan den" are one.</summary>
    private static IEnumerable<string> Uitgeschreven(string[] woorden)
    {
        for (var i = 0; i < woorden.Length; i++)
        {
            var volgende = i + 1 < woorden.Length ? woorden[i + 1] : "";
            if ((woorden[i] == "a" && volgende == "d") || (woorden[i] == "aan" && volgende is "de" or "den"))
            {
                yield return "ad";
                i++;
            }
            else
            {
                yield return woorden[i] == "st" ? "sint" : woorden[i];
            }
        }
    }

    private static string Letters(string naam)
    {
        var letters = new StringBuilder(naam.Length);
        var voluit = naam.Replace("&", " en ", StringComparison.Ordinal).Replace("+", " plus ", StringComparison.Ordinal);
        foreach (var teken in voluit.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(teken))
            {
                letters.Append(char.ToLowerInvariant(teken));
            }
            else if (teken is Verloren or '\uFFFD')
            {
                letters.Append(Verloren);
            }
            else if (teken is not ('\'' or '’' or '‘' or '`') && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(' ');
            }
        }

        return letters.ToString();
    }

    /// <summary>UTF-8 that was read as Windows-1252, once or twice.</summary>
    private static string Herstel(string naam)
    {
        for (var keer = 0; keer < 2 && naam.AsSpan().IndexOfAny('Ã', 'Â', 'â') >= 0; keer++)
        {
            if (Bytes(naam) is not { } bytes)
            {
                break;
            }

            try
            {
                naam = StrengUtf8.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                break;
            }
        }

        return naam;
    }

    private static byte[]? Bytes(string naam)
    {
        var bytes = new byte[naam.Length];
        for (var i = 0; i < naam.Length; i++)
        {
            var plek = naam[i] > 0xFF ? Windows.IndexOf(naam[i], StringComparison.Ordinal) : -1;
            if (naam[i] > 0xFF && plek < 0)
            {
                return null;
            }

            bytes[i] = (byte)(plek >= 0 ? 0x80 + plek : naam[i]);
        }

        return bytes;
    }
}
