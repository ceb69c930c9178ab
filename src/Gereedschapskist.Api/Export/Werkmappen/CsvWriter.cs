using System.Globalization;
using System.Text;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>
/// A table as CSV (RFC 4180) that Excel opens right in the Netherlands: UTF-8 with byte order mark, semicolons, decimal comma.
/// Text that a spreadsheet would run as a formula gets an apostrophe in front.
/// </summary>
internal static class CsvWriter
{
    private const string Regeleinde = "\r\n";

    private static readonly CultureInfo _nederland = CultureInfo.GetCultureInfo("nl-NL");

    public static void Schrijf(Werkblad blad, Stream uit)
    {
        using var schrijver = new StreamWriter(uit, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = Regeleinde };
        schrijver.WriteLine(string.Join(';', blad.Kolommen.Select(k => Veld(k.Naam))));
        foreach (var rij in blad.Rijen)
        {
            schrijver.WriteLine(string.Join(';', rij.Select(Veld)));
        }
    }

    private static string Veld(Cel cel) => cel.Soort switch
    {
        Celsoort.Datum => cel.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Celsoort.Getal or Celsoort.Euro => cel.Getal.ToString("0.####", _nederland),
        _ => Veld(Formulebescherming.Bescherm(cel.Tekst)),
    };

    private static string Veld(string tekst) => tekst.AsSpan().IndexOfAny(";\"\r\n") < 0
        ? tekst
        : $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
