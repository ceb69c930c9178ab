using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>A table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
internal sealed class CsvWriter
{
    /// <summary>Opens right in Excel in the Netherlands: UTF-8 with byte order mark, semicolons, decimal comma, unknown in words.</summary>
    public static readonly CsvWriter VoorRekenblad = new(';', CultureInfo.GetCultureInfo("nl-NL"), metBom: true, Cel.Onbekend.Tekst);

    /// <summary>
    /// As programs expect it: UTF-8, commas, decimal point, and nothing where something is unknown, so that a column of numbers is one.
    /// </summary>
    public static readonly CsvWriter VoorProgramma = new(',', CultureInfo.InvariantCulture, metBom: false, "");

    private const string Regeleinde = "\r\n";

    private readonly char _scheiding;
    private readonly CultureInfo _getallen;
    private readonly bool _metBom;
    private readonly string _onbekend;
    private readonly SearchValues<char> _bijzonder;

    private CsvWriter(char scheiding, CultureInfo getallen, bool metBom, string onbekend)
    {
        (_scheiding, _getallen, _metBom, _onbekend) = (scheiding, getallen, metBom, onbekend);
        _bijzonder = SearchValues.Create($"{scheiding}\"\r\n");
    }

    public void Schrijf(Werkblad blad, Stream uit)
    {
        using var schrijver = new StreamWriter(uit, new UTF8Encoding(_metBom), leaveOpen: true) { NewLine = Regeleinde };
        schrijver.WriteLine(string.Join(_scheiding, blad.Kolommen.Select(k => Veld(k.Naam))));
        foreach (var rij in blad.Rijen)
        {
            schrijver.WriteLine(string.Join(_scheiding, rij.Select(Veld)));
        }
    }

    private string Veld(Cel cel) => cel.Soort switch
    {
        Celsoort.Datum => cel.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Celsoort.Getal or Celsoort.Euro => cel.Getal.ToString("0.####", _getallen),
        _ when cel == Cel.Onbekend => _onbekend,
        _ => Veld(Formulebescherming.Bescherm(cel.Tekst)),
    };

    private string Veld(string tekst) => tekst.AsSpan().IndexOfAny(_bijzonder) < 0
        ? tekst
        : $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
