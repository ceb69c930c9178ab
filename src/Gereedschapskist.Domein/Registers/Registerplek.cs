using System.Globalization;

namespace Gereedschapskist.Domein.Registers;

/// <summary>How a reader finds a field back; without a field, the whole row.</summary>
/// <param name="nummer">Number of the row, from 0.</param>
/// <param name="veld">Name of the field, in camelCase.</param>
public delegate string Registerplek(int nummer, string? veld);

/// <summary>Where a row stands, in a file and in a message.</summary>
public static class Registerplekken
{
    /// <summary>"regel 2, deelnemers per jaar": the heading is the first line.</summary>
    public static string InBestand(int nummer, string? veld)
    {
        var regel = string.Create(CultureInfo.InvariantCulture, $"regel {nummer + 2}");
        return veld is null ? regel : $"{regel}, {Woorden(veld)}";
    }

    /// <summary>"regels[0].deelnemersPerJaar", of the list with this path.</summary>
    public static Registerplek InBericht(string lijst) => (nummer, veld) =>
    {
        var regel = string.Create(CultureInfo.InvariantCulture, $"{lijst}[{nummer}]");
        return veld is null ? regel : $"{regel}.{veld}";
    };

    private static string Woorden(string veld) =>
        string.Concat(veld.Select(teken => char.IsAsciiLetterUpper(teken) ? $" {char.ToLowerInvariant(teken)}" : $"{teken}"));
}
