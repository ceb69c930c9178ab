using System.Globalization;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Numbers and lines of text the way SVG wants them.</summary>
public static class Svg
{
    /// <summary>A coordinate in SVG's notation.</summary>
    public static string Getal(double waarde) => waarde.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>SVG does not break lines: words are laid out in lines of at most <paramref name="breedte"/> characters.</summary>
    public static IReadOnlyList<string> Regels(string tekst, int breedte)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        List<string> regels = [];
        foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (regels is [.., var laatste] && laatste.Length + 1 + woord.Length <= breedte)
            {
                regels[^1] = $"{laatste} {woord}";
            }
            else
            {
                regels.Add(woord);
            }
        }

        return regels;
    }
}
