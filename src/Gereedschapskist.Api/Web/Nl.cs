using System.Globalization;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Api.Web;

/// <summary>Writes numbers, dates and money the Dutch way; the only place where nl-NL is used.</summary>
public static class Nl
{
    private static readonly CultureInfo Cultuur = CultureInfo.GetCultureInfo("nl-NL");

    public const string Onbekend = "onbekend";

    public static string Getal(int getal) => getal.ToString("N0", Cultuur);

    public static string Getal(decimal getal) => getal.ToString("#,0.##", Cultuur);

    /// <summary>Whole euros without decimals, else two.</summary>
    public static string Euro(decimal bedrag) =>
        "€ " + (bedrag == decimal.Truncate(bedrag) ? bedrag.ToString("N0", Cultuur) : bedrag.ToString("N2", Cultuur));

    public static string Datum(DateOnly datum) => datum.ToString("d MMMM yyyy", Cultuur);

    /// <summary>As sharp as the date is known.</summary>
    public static string Datum(Datering? datering) => datering switch
    {
        null => Onbekend,
        { Dag: not null } d => Datum(d.Vroegst),
        { Maand: not null } d => d.Vroegst.ToString("MMMM yyyy", Cultuur),
        { } d => d.Jaar.ToString(CultureInfo.InvariantCulture),
    };

    public static string Procent(double deel) => (deel * 100).ToString("0", Cultuur) + "%";
}
