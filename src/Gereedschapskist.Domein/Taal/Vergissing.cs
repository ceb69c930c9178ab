namespace Gereedschapskist.Domein.Taal;

/// <summary>
/// How much somebody must have mistyped to write one name for another: letters that sound alike, swapped or doubled weigh less than
/// another letter, the first letter weighs more.
/// </summary>
public static class Vergissing
{
    private const double Klank = 0.4;
    private const double Omgewisseld = 0.6;
    private const double EersteLetter = 0.5;
    private const double Begin = 0.5;
    private const double Woord = 0.9;
    private const int KortsteDeel = 4;
    private const int LangsteNaam = 60;

    /// <summary>By how much two names that sound alike may differ in length on top of the mistake.</summary>
    private const int MeesteKlankletters = 2;

    private static readonly (string Van, string Naar)[] Klanken =
    [
        ("ij", "y"), ("ei", "y"), ("au", "ou"), ("ck", "k"), ("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("qu", "kw"),
        ("dt", "t"), ("c", "k"), ("z", "s"), ("v", "f"), ("x", "ks"),
    ];

    /// <summary>Weight of the mistake; null when the names are too far apart to be one mistake.</summary>
    public static double? Tussen(Zoeknaam getypt, Zoeknaam naam)
    {
        ArgumentNullException.ThrowIfNull(getypt);
        ArgumentNullException.ThrowIfNull(naam);
        if (getypt.Sleutel.Length is 0 or > LangsteNaam || naam.Sleutel.Length is 0 or > LangsteNaam)
        {
            return null;
        }

        var hoogste = Math.Max(1, getypt.Sleutel.Length / 3.5);
        var gewicht = Math.Min(Deel(getypt, naam), Letters(getypt.Sleutel, naam.Sleutel, hoogste));
        return gewicht <= hoogste ? gewicht : null;
    }

    /// <summary>The beginning of a name, or one of its words, instead of the whole name.</summary>
    private static double Deel(Zoeknaam getypt, Zoeknaam naam) =>
        getypt.Sleutel.Length < KortsteDeel ? double.MaxValue
        : naam.Sleutel.StartsWith(getypt.Sleutel, StringComparison.Ordinal) ? Begin
        : naam.Woorden.Any(woord => woord.StartsWith(getypt.Sleutel, StringComparison.Ordinal)) ? Woord
        : naam.Sleutel.Length >= KortsteDeel && getypt.Woorden.Contains(naam.Sleutel) ? Woord
        : double.MaxValue;

    private static double Letters(string een, string ander, double hoogste) =>
        Math.Abs(een.Length - ander.Length) > hoogste + MeesteKlankletters
            ? double.MaxValue
            : Math.Min(Afstand(een, ander), Klank + Afstand(Klankvorm(een), Klankvorm(ander)));

    private static string Klankvorm(string sleutel)
    {
        var klank = Klanken.Aggregate(sleutel, (vorm, paar) => vorm.Replace(paar.Van, paar.Naar, StringComparison.Ordinal));
        return string.Concat(klank.Where((letter, i) => i == 0 || letter != klank[i - 1]));
    }

    /// <summary>Optimal string alignment: insert, drop, replace, or swap two neighbours.</summary>
    private static double Afstand(string a, string b)
    {
        var tabel = new double[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                tabel[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(
                        Math.Min(tabel[i - 1, j] + 1, tabel[i, j - 1] + 1),
                        tabel[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    tabel[i, j] = Math.Min(tabel[i, j], tabel[i - 2, j - 2] + Omgewisseld);
                }
            }
        }

        return tabel[a.Length, b.Length] + (a[0] == b[0] ? 0 : EersteLetter);
    }
}
