namespace Gereedschapskist.Domein;

/// <summary>The first letter of a text that moves to the start of a sentence, or away from it.</summary>
public static class Beginletter
{
    public static string MetHoofdletter(this string tekst) => Met(tekst, char.ToUpperInvariant);

    /// <summary>An abbreviation such as GLI keeps its capitals.</summary>
    public static string MetKleineLetter(this string tekst) => tekst is [_, var tweede, ..] && char.IsUpper(tweede) ? tekst : Met(tekst, char.ToLowerInvariant);

    private static string Met(string tekst, Func<char, char> vorm)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.Length == 0 ? tekst : vorm(tekst[0]) + tekst[1..];
    }
}
