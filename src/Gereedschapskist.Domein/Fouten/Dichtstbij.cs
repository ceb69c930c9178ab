namespace Gereedschapskist.Domein.Fouten;

/// <summary>Finds the known id that someone who typed an unknown one most likely meant.</summary>
public static class Dichtstbij
{
    private const int KortsteDeel = 4;

    /// <summary>Longer than any id or name; what is longer was not a slip of the finger.</summary>
    private const int LangsteVraag = 60;

    /// <summary>
    /// The nearest of <paramref name="bekend"/>: the shortest that has all of what was typed in it, else the one with the
    /// fewest other letters, at most a third. Null when none is near.
    /// </summary>
    public static string? Van(string gevraagd, IEnumerable<string> bekend)
    {
        ArgumentNullException.ThrowIfNull(gevraagd);
        ArgumentNullException.ThrowIfNull(bekend);
        if (gevraagd.Length is 0 or > LangsteVraag)
        {
            return null;
        }

        var klein = gevraagd.ToLowerInvariant();
        var kandidaten = bekend.ToList();
        return Kortste(kandidaten.Where(id => klein.Length >= KortsteDeel && id.Contains(klein, StringComparison.OrdinalIgnoreCase)))
            ?? MinsteFouten(klein, kandidaten);
    }

    private static string? Kortste(IEnumerable<string> ids) =>
        ids.OrderBy(id => id.Length).ThenBy(id => id, StringComparer.Ordinal).FirstOrDefault();

    private static string? MinsteFouten(string klein, IEnumerable<string> bekend) =>
        bekend
            .Select(id => (Id: id, Afstand: Afstand(klein, id.ToLowerInvariant())))
            .Where(k => k.Afstand is not null)
            .OrderBy(k => k.Afstand)
            .ThenBy(k => k.Id, StringComparer.Ordinal)
            .Select(k => k.Id)
            .FirstOrDefault();

    /// <summary>Levenshtein distance; null as soon as it is sure to be more than a third of the longest of the two.</summary>
    private static int? Afstand(string a, string b)
    {
        var meest = Math.Max(a.Length, b.Length) / 3;
        if (Math.Abs(a.Length - b.Length) > meest)
        {
            return null;
        }

        var vorige = Enumerable.Range(0, b.Length + 1).ToArray();
        var huidige = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            huidige[0] = i;
            var minst = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var vervang = vorige[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                huidige[j] = Math.Min(vervang, Math.Min(vorige[j], huidige[j - 1]) + 1);
                minst = Math.Min(minst, huidige[j]);
            }

            if (minst > meest)
            {
                return null;
            }

            (vorige, huidige) = (huidige, vorige);
        }

        return vorige[b.Length] <= meest ? vorige[b.Length] : null;
    }
}
