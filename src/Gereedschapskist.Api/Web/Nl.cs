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

    /// <summary>One amount, or a range when the bounds differ.</summary>
    public static string Euro(decimal van, decimal tot) => van == tot ? Euro(van) : $"{Euro(van)} tot {Euro(tot)}";

    public static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    /// <summary>"1 interventie", "12 interventies".</summary>
    public static string Aantal(int aantal, string een, string meer) => $"{Getal(aantal)} {(aantal == 1 ? een : meer)}";

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
