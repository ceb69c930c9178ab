namespace Gereedschapskist.Client;

/// <summary>Een vorm waarin de API een bestand geeft: het mediatype. Welke er zijn, staat bij elke operatie.</summary>
/// <param name="Waarde">Het mediatype.</param>
public readonly record struct Bestandsvorm(string Waarde) : ICode<Bestandsvorm>
{
    /// <summary>CSV, voor elk rekenprogramma.</summary>
    public static readonly Bestandsvorm Csv = new("text/csv");

    /// <summary>Excel-rekenblad.</summary>
    public static readonly Bestandsvorm Excel = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>OpenDocument-rekenblad.</summary>
    public static readonly Bestandsvorm OpenDocument = new("application/vnd.oasis.opendocument.spreadsheet");

    /// <summary>Word-document.</summary>
    public static readonly Bestandsvorm Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <summary>Markdown.</summary>
    public static readonly Bestandsvorm Markdown = new("text/markdown");

    /// <summary>Webpagina om af te drukken.</summary>
    public static readonly Bestandsvorm Webpagina = new("text/html");

    /// <summary>JSON, alleen om in te lezen.</summary>
    public static readonly Bestandsvorm Json = new("application/json");

    /// <summary>Nieuwsfeed (Atom).</summary>
    public static readonly Bestandsvorm Nieuwsfeed = new("application/atom+xml");

    /// <inheritdoc />
    public static IReadOnlyList<Bestandsvorm> Bekend { get; } = [Csv, Excel, OpenDocument, Word, Markdown, Webpagina, Json, Nieuwsfeed];

    /// <inheritdoc />
    public static Bestandsvorm Van(string waarde) => new(waarde);

    /// <inheritdoc />
    public override string ToString() => Waarde;
}
