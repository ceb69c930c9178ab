using System.Globalization;
using System.Text;

namespace Gereedschapskist.Api.Export;

/// <summary>A title as a file name that every system takes.</summary>
internal static class Bestandsnaam
{
    private const int Langst = 60;

    public static string Van(string titel)
    {
        var naam = new StringBuilder();
        foreach (var teken in titel.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken))
            {
                naam.Append(teken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && naam.Length > 0 && naam[^1] != '-')
            {
                naam.Append('-');
            }
        }

        var kort = naam.ToString(0, Math.Min(naam.Length, Langst)).Trim('-');
        return kort.Length == 0 ? "shortlist" : kort;
    }
}
