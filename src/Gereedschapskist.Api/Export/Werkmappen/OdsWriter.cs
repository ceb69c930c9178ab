using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Tables as OpenDocument spreadsheet, the open standard for Dutch government, row by row.</summary>
internal static class OdsWriter
{
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    public static void Schrijf(Werkmap map, Stream uit)
    {
        using var pakket = new Pakket(uit);
        // The type comes first and uncompressed, so that a program knows the file by its first bytes.
        pakket.Deel("mimetype", s => s.Write(Encoding.ASCII.GetBytes(Type)), CompressionLevel.NoCompression);
        pakket.Deel("META-INF/manifest.xml", s => Xml(s, Manifest));
        pakket.Deel("meta.xml", s => Xml(s, x => Kenmerken(x, map)));
        pakket.Deel("styles.xml", s => Xml(s, OdsStijlen.Pagina));
        pakket.Deel("settings.xml", s => Xml(s, x => OdsStijlen.VasteKopregel(x, map.Bladen)));
        pakket.Deel("content.xml", s => Xml(s, x => Inhoud(x, map)));
    }

    private static void Xml(Stream uit, Action<XmlWriter> schrijf)
    {
        using var schrijver = XmlWriter.Create(uit, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        schrijver.WriteStartDocument();
        schrijf(schrijver);
    }

    private static void Manifest(XmlWriter x)
    {
        x.WriteStartElement("manifest", "manifest", Odf.Manifest);
        x.WriteAttributeString("version", Odf.Manifest, "1.3");
        foreach (var (pad, type) in (ReadOnlySpan<(string, string)>)[("/", Type), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"), ("settings.xml", "text/xml")])
        {
            x.WriteStartElement("file-entry", Odf.Manifest);
            x.WriteAttributeString("full-path", Odf.Manifest, pad);
            x.WriteAttributeString("media-type", Odf.Manifest, type);
            x.WriteEndElement();
        }
    }

    private static void Kenmerken(XmlWriter x, Werkmap map)
    {
        Odf.Begin(x, "document-meta");
        x.WriteStartElement("meta", Odf.Office);
        x.WriteElementString("dc", "title", Odf.Dc, map.Titel);
        x.WriteElementString("dc", "language", Odf.Dc, "nl-NL");
        x.WriteElementString(
            "dc", "date", Odf.Dc, map.Moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    private static void Inhoud(XmlWriter x, Werkmap map)
    {
        Odf.Begin(x, "document-content");
        OdsStijlen.Cellen(x, map.Bladen);
        x.WriteStartElement("body", Odf.Office);
        x.WriteStartElement("spreadsheet", Odf.Office);
        var filters = map.Bladen.Select((blad, i) => (blad, Rijen: Blad(x, blad, i))).ToList();
        x.WriteStartElement("database-ranges", Odf.Table);
        foreach (var ((blad, rijen), i) in filters.Select((f, i) => (f, i)))
        {
            x.WriteStartElement("database-range", Odf.Table);
            x.WriteAttributeString("name", Odf.Table, $"filter{i + 1}");
            x.WriteAttributeString(
                "target-range-address", Odf.Table, $"'{blad.Naam}'.A1:'{blad.Naam}'.{Letters(blad.Kolommen.Count)}{rijen + 1}");
            x.WriteAttributeString("display-filter-buttons", Odf.Table, "true");
            x.WriteEndElement();
        }
    }

    private static int Blad(XmlWriter x, Werkblad blad, int index)
    {
        x.WriteStartElement("table", Odf.Table);
        x.WriteAttributeString("name", Odf.Table, blad.Naam);
        for (var kolom = 0; kolom < blad.Kolommen.Count; kolom++)
        {
            x.WriteStartElement("table-column", Odf.Table);
            x.WriteAttributeString("style-name", Odf.Table, OdsStijlen.Kolom(index, kolom));
            x.WriteEndElement();
        }

        x.WriteStartElement("table-header-rows", Odf.Table);
        Rij(x, blad.Kolommen.Select(k => new Cel(Celsoort.Tekst, k.Naam)), "kop");
        x.WriteEndElement();
        var rijen = 0;
        foreach (var rij in blad.Rijen)
        {
            Rij(x, rij, null);
            rijen++;
        }

        x.WriteEndElement();
        return rijen;
    }

    private static void Rij(XmlWriter x, IEnumerable<Cel> cellen, string? stijl)
    {
        x.WriteStartElement("table-row", Odf.Table);
        x.WriteAttributeString("style-name", Odf.Table, "rij");
        foreach (var cel in cellen)
        {
            x.WriteStartElement("table-cell", Odf.Table);
            x.WriteAttributeString("style-name", Odf.Table, stijl ?? OdsStijlen.Van(cel));
            Waarde(x, cel);
            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Waarde(XmlWriter x, Cel cel)
    {
        switch (cel.Soort)
        {
            case Celsoort.Datum:
                x.WriteAttributeString("value-type", Odf.Office, "date");
                x.WriteAttributeString("date-value", Odf.Office, cel.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case Celsoort.Getal or Celsoort.Euro:
                x.WriteAttributeString("value-type", Odf.Office, cel.Soort == Celsoort.Euro ? "currency" : "float");
                if (cel.Soort == Celsoort.Euro)
                {
                    x.WriteAttributeString("currency", Odf.Office, "EUR");
                }

                x.WriteAttributeString("value", Odf.Office, cel.Getal.ToString(CultureInfo.InvariantCulture));
                break;
            case Celsoort.Tekst when cel.Tekst.Length > 0:
                x.WriteAttributeString("value-type", Odf.Office, "string");
                foreach (var regel in cel.Tekst.ReplaceLineEndings("\n").Split('\n'))
                {
                    x.WriteElementString("p", Odf.Text, regel);
                }

                break;
        }
    }

    private static string Letters(int nummer) =>
        nummer <= 26 ? $"{(char)('A' + nummer - 1)}" : Letters((nummer - 1) / 26) + (char)('A' + ((nummer - 1) % 26));
}
