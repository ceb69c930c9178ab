using System.Xml;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Namespaces of OpenDocument.</summary>
internal static class Odf
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";
    public const string Config = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public const string Dc = "http://purl.org/dc/elements/1.1/";

    public static void Begin(XmlWriter x, string naam)
    {
        x.WriteStartElement("office", naam, Office);
        foreach (var (voorvoegsel, ruimte) in (ReadOnlySpan<(string, string)>)
            [("table", Table), ("text", Text), ("style", Style), ("fo", Fo), ("number", Number), ("config", Config), ("dc", Dc)])
        {
            x.WriteAttributeString("xmlns", voorvoegsel, null, ruimte);
        }

        x.WriteAttributeString("version", Office, "1.3");
    }
}
