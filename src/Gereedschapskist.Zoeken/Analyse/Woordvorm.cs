using System.Globalization;
using System.Text;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Brings words to the form in which they are compared.</summary>
internal static class Woordvorm
{
    /// <summary>Lower case without diacritics: <c>Suïcide</c> → <c>suicide</c>.</summary>
    public static string Vouw(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                uit.Append(char.ToLowerInvariant(teken));
            }
        }

        return uit.ToString();
    }

    /// <summary>Folded letters and digits with single spaces between: the form in which names are compared as a whole.</summary>
    public static string Naam(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in Vouw(tekst))
        {
            if (char.IsLetterOrDigit(teken))
            {
                uit.Append(teken);
            }
            else if (teken == '+')
            {
                // "Girls' Talk+" is another programme than "Girls' Talk".
                uit.Append(" plus ");
            }
            else if (uit.Length > 0 && uit[^1] != ' ')
            {
                uit.Append(' ');
            }
        }

        return uit.ToString().TrimEnd();
    }
}
