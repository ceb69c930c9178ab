using System.Globalization;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Reads the year of a goal or figure: a year is a name, not an amount.</summary>
public static class Jaarlezer
{
    private const int Vroegst = 2000;
    private const int Laatst = 2050;

    /// <summary>The year; nothing typed is null, and what is no year within bounds is null too and adds a fault.</summary>
    public static int? Lees(string veld, string? tekst, List<Fout> fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        if (int.TryParse(tekst.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && Bezwaar(veld, jaar) is null)
        {
            return jaar;
        }

        fouten.Add(Weiger(veld, Nl.Kort(tekst.Trim())));
        return null;
    }

    /// <summary>What is wrong with a year that was read already; null when nothing is.</summary>
    public static Fout? Bezwaar(string veld, int? jaar) =>
        jaar is < Vroegst or > Laatst ? Weiger(veld, Nl.Jaar(jaar.Value)) : null;

    private static Fout Weiger(string veld, string wat) =>
        new(veld, Foutcodes.BuitenBereik, $"“{wat}” is hier geen jaar.", $"Schrijf een jaar van {Nl.Jaar(Vroegst)} tot en met {Nl.Jaar(Laatst)}.");
}
