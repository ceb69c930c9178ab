using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>What a cell holds, so that a number stays a number and a date a date.</summary>
internal enum Celsoort
{
    Tekst,
    Getal,
    Euro,
    Datum,
}

/// <summary>A cell. Unknown is the word "onbekend"; what does not apply is empty.</summary>
internal readonly record struct Cel(Celsoort Soort, string Tekst, decimal Getal = 0, DateOnly Datum = default)
{
    public static readonly Cel Leeg = new(Celsoort.Tekst, "");

    public static readonly Cel Onbekend = new(Celsoort.Tekst, Nl.Onbekend);

    public static Cel Van(string? tekst) => tekst is null ? Onbekend : new(Celsoort.Tekst, tekst);

    /// <summary>Text that may be missing without being unknown, such as a note.</summary>
    public static Cel Vrij(string? tekst) => new(Celsoort.Tekst, tekst ?? "");

    public static Cel Van(int? getal) => getal is { } g ? new(Celsoort.Getal, "", g) : Onbekend;

    public static Cel Van(decimal? getal) => getal is { } g ? new(Celsoort.Getal, "", g) : Onbekend;

    public static Cel Euro(decimal? bedrag) => bedrag is { } b ? new(Celsoort.Euro, "", b) : Onbekend;

    public static Cel Van(DateOnly datum) => new(Celsoort.Datum, "", 0, datum);

    /// <summary>A date when the day is known, else the text as sharp as it is.</summary>
    public static Cel Van(Datering? datering) => datering switch
    {
        null => Onbekend,
        { Dag: not null } d => Van(d.Vroegst),
        { Maand: null } d => Van(d.Jaar),
        { } d => Van(d.ToString()),
    };
}
