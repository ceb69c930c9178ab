using System.Globalization;

namespace Gereedschapskist.Domein.Taal;

/// <summary>Ages from and to, in whole years, inclusive; no upper bound when <paramref name="Tot"/> is null.</summary>
public readonly record struct Leeftijdsbereik(int Van, int? Tot)
{
    public const int Hoogste = 120;

    /// <summary>Reads all that <see cref="Leeftijdslezer"/> finds in a sentence, and the bare numbers <c>72</c> and <c>12-17</c>.</summary>
    public static bool TryParse(string? tekst, out Leeftijdsbereik bereik)
    {
        var invoer = (tekst ?? "").Trim();
        return Geheel(invoer, out bereik) || Geheel($"{invoer} jaar", out bereik);
    }

    public bool Overlapt(Leeftijdsbereik ander) =>
        Van <= (ander.Tot ?? int.MaxValue) && ander.Van <= (Tot ?? int.MaxValue);

    /// <summary>As it is typed in a filter.</summary>
    public override string ToString() =>
        Tot is not { } tot ? string.Create(CultureInfo.InvariantCulture, $"{Van}-plus")
        : tot == Van ? Van.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Van}-{tot}");

    /// <summary>Whether the text is one age and nothing else.</summary>
    private static bool Geheel(string tekst, out Leeftijdsbereik bereik)
    {
        var (leeftijden, rest) = Leeftijdslezer.Lees(tekst);
        bereik = leeftijden is [var enige] ? enige : default;
        return leeftijden.Count == 1 && string.IsNullOrWhiteSpace(rest);
    }
}
