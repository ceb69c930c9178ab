using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>Rows of four and five letters of words, with their borders: <c>schuld</c> and <c>schulden</c> share most of them.</summary>
internal static class Letterreeksen
{
    private const char Grens = '_';
    private static readonly int[] _lengten = [4, 5];

    /// <summary>Calls <paramref name="doe"/> for every row, as often as it occurs.</summary>
    /// <param name="tekst">Any text.</param>
    /// <param name="overslaan">Whether a folded word tells nothing.</param>
    /// <param name="doe">Gets the row; it is only valid during the call.</param>
    public static void Voor(string tekst, Predicate<string> overslaan, Action<ReadOnlySpan<char>> doe)
    {
        foreach (var woord in Losse(Woordvorm.Vouw(tekst)).Where(w => !overslaan(w)))
        {
            var begrensd = $"{Grens}{woord}{Grens}".AsSpan();
            foreach (var lengte in _lengten)
            {
                for (var begin = 0; begin + lengte <= begrensd.Length; begin++)
                {
                    doe(begrensd.Slice(begin, lengte));
                }
            }
        }
    }

    private static IEnumerable<string> Losse(string tekst)
    {
        var begin = -1;
        for (var i = 0; i <= tekst.Length; i++)
        {
            if (i < tekst.Length && char.IsLetterOrDigit(tekst[i]))
            {
                begin = begin < 0 ? i : begin;
            }
            else if (begin >= 0)
            {
                yield return tekst[begin..i];
                begin = -1;
            }
        }
    }
}
