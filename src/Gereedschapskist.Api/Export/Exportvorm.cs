using Gereedschapskist.Api.Platform.Vormen;
using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Export;

/// <summary>A form in which something can be taken along.</summary>
/// <param name="Vorm">How it is asked for.</param>
/// <param name="Naam">For a link, in Dutch.</param>
/// <param name="InBrowser">Shown by a browser instead of saved.</param>
internal sealed record Exportvorm(Vorm Vorm, string Naam, bool InBrowser = false)
{
    public static readonly Exportvorm Csv = new(Vorm.Csv, "CSV, voor elk rekenprogramma");
    public static readonly Exportvorm CsvVoorProgramma = new(Vorm.Csv, "CSV, voor een programma");
    public static readonly Exportvorm Xlsx = new(Vorm.Xlsx, "Excel-rekenblad");
    public static readonly Exportvorm Ods = new(Vorm.Ods, "OpenDocument-rekenblad");
    public static readonly Exportvorm Docx = new(Vorm.Docx, "Word-document");
    public static readonly Exportvorm Markdown = new(Vorm.Markdown, "Markdown", InBrowser: true);
    public static readonly Exportvorm Html = new(Vorm.Html, "Webpagina om af te drukken", InBrowser: true);

    /// <summary>Forms of a table.</summary>
    public static IReadOnlyList<Exportvorm> Werkmappen { get; } = [Csv, Xlsx, Ods];

    /// <summary>Forms of a text.</summary>
    public static IReadOnlyList<Exportvorm> Documenten { get; } = [Docx, Markdown, Html];

    public static IReadOnlyList<Exportvorm> Alle { get; } = [.. Documenten, .. Werkmappen];

    /// <summary>Of the file name.</summary>
    public string Extensie => Vorm.Formaat;

    /// <summary>With the character set where there is one.</summary>
    public string Inhoudstype =>
        Vorm.Mediatype.StartsWith("text/", StringComparison.Ordinal) ? $"{Vorm.Mediatype}; charset=utf-8" : Vorm.Mediatype;

    /// <summary>The file that a request asks for; null when it asks for data.</summary>
    public static Exportvorm? Gevraagd(HttpRequest request)
    {
        var keuze = Vormkeuze.Kies(request);
        return keuze == Vorm.Csv && Vormkeuze.IsVoorProgramma(request) ? CsvVoorProgramma : Alle.FirstOrDefault(v => v.Vorm == keuze);
    }

    public string Dispositie(string bestandsnaam)
    {
        var kop = new ContentDispositionHeaderValue(InBrowser ? "inline" : "attachment");
        kop.SetHttpFileName($"{bestandsnaam}.{Extensie}");
        return kop.ToString();
    }
}
