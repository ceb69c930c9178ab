namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A document in the form asked for.</summary>
internal static class Documentwriter
{
    public static void Schrijf(Document document, Exportvorm vorm, Stream uit)
    {
        if (vorm == Exportvorm.Docx)
        {
            DocxWriter.Schrijf(document, uit);
        }
        else if (vorm == Exportvorm.Markdown)
        {
            MarkdownWriter.Schrijf(document, uit);
        }
        else
        {
            HtmlWriter.Schrijf(document, uit);
        }
    }
}
