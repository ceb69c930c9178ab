using System.Globalization;
using System.Text;
using System.Xml;

namespace Gereedschapskist.Api.Export;

/// <summary>The parts that every Office Open XML package has: what is in it and how it hangs together.</summary>
internal static class Ooxmldelen
{
    private const string Relatiebasis = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Relatieruimte = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Typeruimte = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Kerntype = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string Kernruimte = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Dcterms = "http://purl.org/dc/terms/";

    public static void Inhoudstypen(Stream uit, IEnumerable<(string Pad, string Type)> delen) => Xml(uit, x =>
    {
        x.WriteStartElement("Types", Typeruimte);
        Leeg(x, "Default", Typeruimte, ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Leeg(x, "Default", Typeruimte, ("Extension", "xml"), ("ContentType", "application/xml"));
        foreach (var (pad, type) in delen.Append(("/docProps/core.xml", Kerntype)))
        {
            Leeg(x, "Override", Typeruimte, ("PartName", pad), ("ContentType", type));
        }

        x.WriteEndElement();
    });

    public static void Hoofdrelaties(Stream uit, string hoofddeel) => Xml(uit, x =>
    {
        x.WriteStartElement("Relationships", Relatieruimte);
        Leeg(x, "Relationship", Relatieruimte, ("Id", "rId1"), ("Type", Relatiebasis + "officeDocument"), ("Target", hoofddeel));
        Leeg(x, "Relationship", Relatieruimte,
            ("Id", "rId2"), ("Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"), ("Target", "docProps/core.xml"));
        x.WriteEndElement();
    });

    /// <summary>Links from the main part; a target with a scheme is an address outside.</summary>
    public static void Relaties(Stream uit, IEnumerable<(string Id, string Soort, string Doel)> relaties) => Xml(uit, x =>
    {
        x.WriteStartElement("Relationships", Relatieruimte);
        foreach (var (id, soort, doel) in relaties)
        {
            (string, string)[] extern_ = soort == "hyperlink" ? [("TargetMode", "External")] : [];
            Leeg(x, "Relationship", Relatieruimte, [("Id", id), ("Type", Relatiebasis + soort), ("Target", doel), .. extern_]);
        }

        x.WriteEndElement();
    });

    /// <summary>Title, language and date: what a file manager shows and a screen reader says first.</summary>
    public static void Kenmerken(Stream uit, string titel, DateTimeOffset moment) => Xml(uit, x =>
    {
        var tijd = moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        x.WriteStartElement("cp", "coreProperties", Kernruimte);
        x.WriteElementString("dc", "title", Dc, titel);
        x.WriteElementString("dc", "creator", Dc, "Gereedschapskist preventie");
        x.WriteElementString("dc", "language", Dc, "nl-NL");
        foreach (var naam in (string[])["created", "modified"])
        {
            x.WriteStartElement("dcterms", naam, Dcterms);
            x.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
            x.WriteString(tijd);
            x.WriteEndElement();
        }

        x.WriteEndElement();
    });

    private static void Xml(Stream uit, Action<XmlWriter> schrijf)
    {
        using var schrijver = XmlWriter.Create(uit, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        schrijver.WriteStartDocument(standalone: true);
        schrijf(schrijver);
    }

    private static void Leeg(XmlWriter x, string naam, string ruimte, params (string Naam, string Waarde)[] attributen)
    {
        x.WriteStartElement(naam, ruimte);
        foreach (var (attribuut, waarde) in attributen)
        {
            x.WriteAttributeString(attribuut, waarde);
        }

        x.WriteEndElement();
    }
}
