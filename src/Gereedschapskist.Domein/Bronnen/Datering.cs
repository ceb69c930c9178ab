using System.Globalization;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Bronnen;

/// <summary>A date known to the year, the month or the day; what is not known is not filled in.</summary>
[JsonConverter(typeof(DateringJsonConverter))]
public readonly record struct Datering : IComparable<Datering>
{
    private Datering(int jaar, int? maand, int? dag)
    {
        Jaar = jaar;
        Maand = maand;
        Dag = dag;
    }

    public int Jaar { get; }

    public int? Maand { get; }

    public int? Dag { get; }

    /// <summary>The first day this date can be.</summary>
    public DateOnly Vroegst => new(Jaar, Maand ?? 1, Dag ?? 1);

    /// <summary>The last day this date can be.</summary>
    public DateOnly Laatst => Dag is { } dag
        ? new DateOnly(Jaar, Maand!.Value, dag)
        : new DateOnly(Jaar, Maand ?? 12, 1).AddMonths(1).AddDays(-1);

    /// <summary>Reads <c>2015</c>, <c>2015-11</c> or <c>2015-11-16</c>; anything else is refused.</summary>
    public static bool TryParse(string? tekst, out Datering datering)
    {
        datering = default;
        if (tekst is { Length: 4 } && int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar > 0)
        {
            datering = new Datering(jaar, null, null);
            return true;
        }

        if (tekst is { Length: 7 } && DateOnly.TryParseExact(tekst, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var maand))
        {
            datering = new Datering(maand.Year, maand.Month, null);
            return true;
        }

        if (tekst is { Length: 10 } && DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            datering = new Datering(dag.Year, dag.Month, dag.Day);
            return true;
        }

        return false;
    }

    public static Datering Parse(string tekst) =>
        TryParse(tekst, out var datering) ? datering : throw new FormatException($"'{tekst}' is not a year, month or day in ISO notation.");

    /// <summary>Orders by the first possible day; a vaguer date comes before a sharper one that starts the same.</summary>
    public int CompareTo(Datering other)
    {
        var vroegst = Vroegst.CompareTo(other.Vroegst);
        return vroegst != 0 ? vroegst : other.Laatst.CompareTo(Laatst);
    }

    public override string ToString() => (Maand, Dag) switch
    {
        (null, _) => Jaar.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => Vroegst.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Vroegst.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public static bool operator <(Datering links, Datering rechts) => links.CompareTo(rechts) < 0;

    public static bool operator <=(Datering links, Datering rechts) => links.CompareTo(rechts) <= 0;

    public static bool operator >(Datering links, Datering rechts) => links.CompareTo(rechts) > 0;

    public static bool operator >=(Datering links, Datering rechts) => links.CompareTo(rechts) >= 0;
}
