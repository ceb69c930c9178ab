using System.Globalization;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Taal;

/// <summary>Writes numbers, money, ages, dates and lists in Dutch, the same on every machine; what it writes, <see cref="Invoerlezer"/> reads.</summary>
public static class Nl
{
    public const string Onbekend = "onbekend";

    /// <summary>For names in alphabetical order.</summary>
    public static readonly StringComparer Alfabet = StringComparer.Create(CultureInfo.GetCultureInfo("nl-NL"), ignoreCase: true);

    private static readonly CultureInfo Cultuur = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly NumberFormatInfo Cijfers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };

    /// <summary>At most two decimals.</summary>
    public static string Getal(decimal getal) => getal.ToString("#,0.##", Cijfers);

    /// <summary>At most one decimal.</summary>
    public static string Afgerond(decimal getal) => decimal.Round(getal, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", Cijfers);

    /// <summary>With its sign, a true minus: "−4,4", "+2".</summary>
    public static string Saldo(decimal punten) => $"{(punten < 0 ? "−" : punten > 0 ? "+" : "")}{Afgerond(Math.Abs(punten))}";

    /// <summary>"1 gemeente", "3 gemeenten".</summary>
    public static string Aantal(decimal aantal, string een, string meer) => $"{Afgerond(aantal)} {(aantal == 1 ? een : meer)}";

    /// <summary>"10 tot 14 weken"; with an open bound "ten minste 10 weken" or "hooguit 14 weken"; "onbekend" without bounds.</summary>
    public static string Aantal(decimal? van, decimal? tot, string een, string meer) => (van, tot) switch
    {
        ({ } v, { } t) => v == t ? Aantal(v, een, meer) : $"{Band(v, t)} {meer}",
        ({ } v, null) => $"ten minste {Aantal(v, een, meer)}",
        (null, { } t) => $"hooguit {Aantal(t, een, meer)}",
        _ => Onbekend,
    };

    /// <summary>One number, or a range when the bounds differ.</summary>
    public static string Band(decimal van, decimal tot) => van == tot ? Afgerond(van) : $"{Afgerond(van)} tot {Afgerond(tot)}";

    /// <summary>One number, or a range when the bounds differ; at most two decimals.</summary>
    public static string Bereik(decimal van, decimal tot) => van == tot ? Getal(van) : $"{Getal(van)} tot {Getal(tot)}";

    /// <summary>Whole euros without decimals, else two.</summary>
    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "#,0" : "#,0.00", Cijfers);

    /// <summary>One amount, or a range when the bounds differ.</summary>
    public static string Euro(decimal van, decimal tot) => van == tot ? Euro(van) : $"{Euro(van)} tot {Euro(tot)}";

    /// <summary>A part of one as a percentage without decimals: 0,42 is "42%".</summary>
    public static string Procent(double deel) => (deel * 100).ToString("0", Cijfers) + "%";

    public static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    /// <summary>"65 jaar en ouder", "4 tot en met 12 jaar", "12 jaar"; null when neither bound is known.</summary>
    public static string? Leeftijd(int? van, int? totEnMet) => (van, totEnMet) switch
    {
        (null, null) => null,
        ({ } vanaf, null) => $"{vanaf} jaar en ouder",
        (null, { } tot) => $"tot en met {tot} jaar",
        ({ } vanaf, { } tot) when vanaf == tot => $"{vanaf} jaar",
        ({ } vanaf, { } tot) => $"{vanaf} tot en met {tot} jaar",
    };

    public static string Datum(DateOnly datum) => datum.ToString("d MMMM yyyy", Cultuur);

    /// <summary>As sharp as the date is known.</summary>
    public static string Datum(Datering? datering) => datering switch
    {
        null => Onbekend,
        { Dag: not null } d => Datum(d.Vroegst),
        { Maand: not null } d => d.Vroegst.ToString("MMMM yyyy", Cultuur),
        { } d => Jaar(d.Jaar),
    };

    /// <summary>"a", "a en b", "a, b en c"; another word than "en" where asked.</summary>
    public static string Opsomming(IReadOnlyList<string> delen, string voegwoord = "en")
    {
        ArgumentNullException.ThrowIfNull(delen);
        return delen.Count switch
        {
            0 => "",
            1 => delen[0],
            _ => $"{string.Join(", ", delen.Take(delen.Count - 1))} {voegwoord} {delen[^1]}",
        };
    }

    /// <summary>A name or label as it stands in the middle of a sentence.</summary>
    public static string KleineLetters(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.ToLower(Cultuur);
    }

    /// <summary>What somebody typed, short enough to quote in a message.</summary>
    public static string Kort(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        var einde = tekst.Length > 60 && char.IsHighSurrogate(tekst[59]) ? 59 : 60;
        return tekst.Length <= 60 ? tekst : $"{tekst[..einde]}…";
    }
}
