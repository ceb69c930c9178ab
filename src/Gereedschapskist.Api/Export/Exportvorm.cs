using Microsoft.Net.Http.Headers;

namespace Gereedschapskist.Api.Export;

/// <summary>A form in which something can be taken along.</summary>
/// <param name="Mediatype">As asked for in <c>Accept</c>.</param>
/// <param name="Extensie">Of the file name.</param>
/// <param name="Naam">For a link, in Dutch.</param>
/// <param name="InBrowser">Shown by a browser instead of saved.</param>
internal sealed record Exportvorm(string Mediatype, string Extensie, string Naam, bool InBrowser = false)
{
    public static readonly Exportvorm Csv = new("text/csv", "csv", "CSV, voor elk rekenprogramma");
    public static readonly Exportvorm Xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel-rekenblad");
    public static readonly Exportvorm Ods = new("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument-rekenblad");
    public static readonly Exportvorm Docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word-document");
    public static readonly Exportvorm Markdown = new("text/markdown", "md", "Markdown", InBrowser: true);
    public static readonly Exportvorm Html = new("text/html", "html", "Webpagina om af te drukken", InBrowser: true);

    /// <summary>Forms of a table.</summary>
    public static IReadOnlyList<Exportvorm> Werkmappen { get; } = [Csv, Xlsx, Ods];

    /// <summary>Forms of a text.</summary>
    public static IReadOnlyList<Exportvorm> Documenten { get; } = [Docx, Markdown, Html];

    public static IReadOnlyList<Exportvorm> Alle { get; } = [.. Documenten, .. Werkmappen];

    /// <summary>With the character set where there is one.</summary>
    public string Inhoudstype => Mediatype.StartsWith("text/", StringComparison.Ordinal) ? $"{Mediatype}; charset=utf-8" : Mediatype;

    public string Dispositie(string bestandsnaam)
    {
        var kop = new ContentDispositionHeaderValue(InBrowser ? "inline" : "attachment");
        kop.SetHttpFileName($"{bestandsnaam}.{Extensie}");
        return kop.ToString();
    }
}
