using System.Globalization;

namespace Gereedschapskist.Domein.Taal;

/// <summary>Reads a day: <c>31-1-2026</c>, <c>31 januari 2026</c>, or with the year first as a date field of a browser sends it.</summary>
internal static class Datumtekst
{
    private static readonly string[] Vormen =
    [
        "yyyy-M-d", "d-M-yyyy", "d'/'M'/'yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy",
    ];

    public static DateOnly? Lees(string tekst) =>
        DateOnly.TryParseExact(tekst.Trim(), Vormen, CultureInfo.GetCultureInfo("nl-NL"), DateTimeStyles.AllowInnerWhite, out var dag)
            ? dag
            : null;
}
