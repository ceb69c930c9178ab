using System.Globalization;
using System.Xml;

namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Looks, column widths and the heading that stays in sight.</summary>
internal static class OdsStijlen
{
    private const decimal CentimeterPerTeken = 0.19m;

    public static string Kolom(int blad, int kolom) => string.Create(CultureInfo.InvariantCulture, $"k{blad + 1}-{kolom + 1}");

    public static string Van(Cel cel) => cel.Soort switch
    {
        Celsoort.Euro => "euro",
        Celsoort.Datum => "datum",
        Celsoort.Getal => "getal",
        _ => cel == Cel.Van((string?)null) ? "onbekend" : "tekst",
    };

    public static void Cellen(XmlWriter x, IReadOnlyList<Werkblad> bladen)
    {
        x.WriteStartElement("automatic-styles", Odf.Office);
        Getalformaten(x);
        foreach (var (blad, b) in bladen.Select((blad, b) => (blad, b)))
        {
            foreach (var (kolom, k) in blad.Kolommen.Select((kolom, k) => (kolom, k)))
            {
                Stijl(x, Kolom(b, k), "table-column", null, ("table-column-properties", Odf.Style,
                    [("column-width", Odf.Style, string.Create(CultureInfo.InvariantCulture, $"{kolom.Breedte * CentimeterPerTeken:0.00}cm"))]));
            }
        }

        Stijl(x, "rij", "table-row", null, ("table-row-properties", Odf.Style, [("use-optimal-row-height", Odf.Style, "true")]));
        Celstijl(x, "tekst", null, []);
        Celstijl(x, "getal", null, []);
        Celstijl(x, "euro", "euroformaat", []);
        Celstijl(x, "datum", "datumformaat", []);
        Celstijl(x, "onbekend", null, [("font-style", "italic"), ("color", "#4c5a57")]);
        Celstijl(x, "kop", null, [("font-weight", "bold"), ("color", "#ffffff")], "#0b5d56");
        x.WriteEndElement();
    }

    /// <summary>Landscape paper.</summary>
    public static void Pagina(XmlWriter x)
    {
        Odf.Begin(x, "document-styles");
        x.WriteStartElement("automatic-styles", Odf.Office);
        x.WriteStartElement("page-layout", Odf.Style);
        x.WriteAttributeString("name", Odf.Style, "liggend");
        x.WriteStartElement("page-layout-properties", Odf.Style);
        x.WriteAttributeString("page-width", Odf.Fo, "29.7cm");
        x.WriteAttributeString("page-height", Odf.Fo, "21cm");
        x.WriteAttributeString("print-orientation", Odf.Style, "landscape");
        x.WriteAttributeString("scale-to-X", Odf.Style, "1");
        x.WriteEndElement();
        x.WriteEndElement();
        x.WriteEndElement();
        x.WriteStartElement("master-styles", Odf.Office);
        x.WriteStartElement("master-page", Odf.Style);
        x.WriteAttributeString("name", Odf.Style, "Default");
        x.WriteAttributeString("page-layout-name", Odf.Style, "liggend");
    }

    public static void VasteKopregel(XmlWriter x, IReadOnlyList<Werkblad> bladen)
    {
        Odf.Begin(x, "document-settings");
        x.WriteStartElement("settings", Odf.Office);
        Verzameling(x, "config-item-set", "ooo:view-settings", () =>
            Verzameling(x, "config-item-map-indexed", "Views", () =>
                Verzameling(x, "config-item-map-entry", null, () =>
                    Verzameling(x, "config-item-map-named", "Tables", () =>
                    {
                        foreach (var blad in bladen)
                        {
                            Verzameling(x, "config-item-map-entry", blad.Naam, () =>
                            {
                                Instelling(x, "VerticalSplitMode", "short", "2");
                                Instelling(x, "VerticalSplitPosition", "int", "1");
                                Instelling(x, "PositionBottom", "int", "1");
                                Instelling(x, "ActiveSplitRange", "short", "2");
                            });
                        }
                    }))));
    }

    private static void Getalformaten(XmlWriter x)
    {
        x.WriteStartElement("currency-style", Odf.Number);
        x.WriteAttributeString("name", Odf.Style, "euroformaat");
        x.WriteElementString("currency-symbol", Odf.Number, "€");
        x.WriteElementString("text", Odf.Number, " ");
        x.WriteStartElement("number", Odf.Number);
        x.WriteAttributeString("decimal-places", Odf.Number, "2");
        x.WriteAttributeString("min-integer-digits", Odf.Number, "1");
        x.WriteAttributeString("grouping", Odf.Number, "true");
        x.WriteEndElement();
        x.WriteEndElement();
        x.WriteStartElement("date-style", Odf.Number);
        x.WriteAttributeString("name", Odf.Style, "datumformaat");
        foreach (var (deel, lang) in (ReadOnlySpan<(string, bool)>)[("day", false), ("month", false), ("year", true)])
        {
            x.WriteStartElement(deel, Odf.Number);
            if (lang)
            {
                x.WriteAttributeString("style", Odf.Number, "long");
            }

            x.WriteEndElement();
            if (!lang)
            {
                x.WriteElementString("text", Odf.Number, "-");
            }
        }

        x.WriteEndElement();
    }

    private static void Celstijl(
        XmlWriter x, string naam, string? formaat, IReadOnlyList<(string Naam, string Waarde)> letter, string? vulling = null)
    {
        List<(string, string, string)> cel = [("wrap-option", Odf.Fo, "wrap"), ("vertical-align", Odf.Style, "top"), ("border-bottom", Odf.Fo, "0.5pt solid #c6d0cd")];
        if (vulling is not null)
        {
            cel.Add(("background-color", Odf.Fo, vulling));
        }

        Stijl(x, naam, "table-cell", formaat,
            ("table-cell-properties", Odf.Style, cel),
            ("text-properties", Odf.Style, [("language", Odf.Fo, "nl"), ("country", Odf.Fo, "NL"), .. letter.Select(l => (l.Naam, Odf.Fo, l.Waarde))]));
    }

    private static void Stijl(
        XmlWriter x, string naam, string familie, string? formaat, params (string Naam, string Ruimte, IReadOnlyList<(string Naam, string Ruimte, string Waarde)> Eigenschappen)[] delen)
    {
        x.WriteStartElement("style", Odf.Style);
        x.WriteAttributeString("name", Odf.Style, naam);
        x.WriteAttributeString("family", Odf.Style, familie);
        if (formaat is not null)
        {
            x.WriteAttributeString("data-style-name", Odf.Style, formaat);
        }

        foreach (var (deel, ruimte, eigenschappen) in delen)
        {
            x.WriteStartElement(deel, ruimte);
            foreach (var (eigenschap, eigenruimte, waarde) in eigenschappen)
            {
                x.WriteAttributeString(eigenschap, eigenruimte, waarde);
            }

            x.WriteEndElement();
        }

        x.WriteEndElement();
    }

    private static void Verzameling(XmlWriter x, string element, string? naam, Action inhoud)
    {
        x.WriteStartElement(element, Odf.Config);
        if (naam is not null)
        {
            x.WriteAttributeString("name", Odf.Config, naam);
        }

        inhoud();
        x.WriteEndElement();
    }

    private static void Instelling(XmlWriter x, string naam, string type, string waarde)
    {
        x.WriteStartElement("config-item", Odf.Config);
        x.WriteAttributeString("name", Odf.Config, naam);
        x.WriteAttributeString("type", Odf.Config, type);
        x.WriteString(waarde);
        x.WriteEndElement();
    }
}
