using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>Styles, page and footer. Built-in style names, so that the navigation pane and a municipality's own template know them.</summary>
internal static class DocxStijlen
{
    public const string Titel = "Title";
    public const string Ondertitel = "Subtitle";
    public const string Bijschrift = "Caption";
    public const string Lijst = "ListBullet";
    public const string Noottekst = "EndnoteText";
    public const string Nootcijfer = "EndnoteReference";
    public const string Koppeling = "Hyperlink";
    public const string Tabel = "Gereedschapskisttabel";
    public const string Cel = "Cel";
    public const string Celnaam = "Celnaam";
    public const string Celkop = "Celkop";
    public const string Tussenruimte = "Tussenruimte";

    private const string Gewoon = "Normal";
    private const string Klein = "Toelichting";
    private const string Kader = "Kader";
    private const string Voettekst = "Footer";
    private const string Inkt = "17211F";
    private const string Grijs = "4C5A57";
    private const string Merk = "0B5D56";
    private const string Lijn = "C6D0CD";

    public static string Van(Alineasoort soort) => soort switch
    {
        Alineasoort.Klein => Klein,
        Alineasoort.Kader => Kader,
        _ => Gewoon,
    };

    public static string Van(Nadruk nadruk) => nadruk switch
    {
        Nadruk.Vet => "Strong",
        Nadruk.Onbekend => "Onbekend",
        _ => "Invullen",
    };

    public static Styles Maak() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Inkt },
                new FontSize { Val = "21" },
                new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Gewoon, Default = true },
        new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
        Alinea(Titel, "Title", 44, Merk, vet: true, voor: 0, na: 60),
        Alinea(Ondertitel, "Subtitle", 26, Grijs, na: 240),
        Alinea("Heading1", "heading 1", 34, Merk, vet: true, voor: 360, na: 120, niveau: 0),
        Alinea("Heading2", "heading 2", 26, Merk, vet: true, voor: 240, na: 80, niveau: 1),
        Alinea("Heading3", "heading 3", 22, Inkt, vet: true, voor: 180, na: 60, niveau: 2),
        Alinea(Bijschrift, "caption", 19, Grijs, vet: true, voor: 120, na: 60, bijVolgende: true),
        Alinea(Klein, "Toelichting", 18, Grijs, na: 120),
        Alinea(Cel, "Cel", 18, Inkt, na: 0),
        Alinea(Celnaam, "Celnaam", 18, Inkt, vet: true, na: 0),
        Alinea(Celkop, "Celkop", 18, "FFFFFF", vet: true, na: 0),
        Alinea(Tussenruimte, "Tussenruimte", 12, Inkt, na: 0),
        Alinea(Noottekst, "endnote text", 17, Inkt, na: 40),
        Alinea(Voettekst, "footer", 16, Grijs, na: 0),
        Omkaderd(),
        Lijstpunt(),
        Letters("Strong", "Strong", new Bold()),
        Letters("Onbekend", "Onbekend", new Italic(), new Color { Val = Grijs }),
        Letters("Invullen", "Invullen", new Color { Val = "7A5200" }, new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FDF2D6" }),
        Letters(Nootcijfer, "endnote reference", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        Letters(Koppeling, "Hyperlink", new Color { Val = "0A5A8A" }, new Underline { Val = UnderlineValues.Single }),
        Tabelstijl());

    public static Settings Instellingen() => new(
        new Zoom { Percent = "100" },
        new UpdateFieldsOnOpen { Val = false },
        new EndnoteDocumentWideProperties(
            new NumberingFormat { Val = NumberFormatValues.Decimal },
            new EndnoteSpecialReference { Id = -1 },
            new EndnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "nl-NL" });

    public static Numbering Opsommingstekens() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "260" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    /// <summary>A4 with the footer on every page.</summary>
    public static SectionProperties Pagina(string voetRelatie) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = voetRelatie },
        new EndnoteProperties(new NumberingFormat { Val = NumberFormatValues.Decimal }),
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1247, Right = 1247, Bottom = 1247, Left = 1247, Header = 567, Footer = 567, Gutter = 0 });

    public static Footer Voet(string tekst) => new(new Paragraph(
    [
        new ParagraphProperties(
            new ParagraphStyleId { Val = Voettekst },
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Space = 6, Color = Lijn }),
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9412 })),
        new Run(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new TabChar()),
        new Run(new Text("pagina ") { Space = SpaceProcessingModeValues.Preserve }),
        .. Veld("PAGE"),
        new Run(new Text(" van ") { Space = SpaceProcessingModeValues.Preserve }),
        .. Veld("NUMPAGES"),
    ]));

    private static IEnumerable<OpenXmlElement> Veld(string code) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static Style Alinea(
        string id, string naam, int grootte, string kleur, bool vet = false, int voor = 0, int na = 120, int? niveau = null, bool bijVolgende = false)
    {
        var alinea = new StyleParagraphProperties();
        if (niveau is not null || bijVolgende)
        {
            alinea.Append(new KeepNext(), new KeepLines());
        }

        alinea.Append(new SpacingBetweenLines { Before = Tekst(voor), After = Tekst(na) });
        if (niveau is { } n)
        {
            alinea.Append(new OutlineLevel { Val = n });
        }

        var letters = new StyleRunProperties();
        if (vet)
        {
            letters.Append(new Bold());
        }

        letters.Append(new Color { Val = kleur }, new FontSize { Val = Tekst(grootte) });
        return new Style(new StyleName { Val = naam }, new BasedOn { Val = Gewoon }, new NextParagraphStyle { Val = Gewoon }, new PrimaryStyle(), alinea, letters)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static Style Omkaderd() => new(
        new StyleName { Val = "Kader" },
        new BasedOn { Val = Gewoon },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepLines(),
            new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = Merk }),
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E0EFEC" },
            new SpacingBetweenLines { Before = "60", After = "160" },
            new Indentation { Left = "170" }))
    {
        Type = StyleValues.Paragraph,
        StyleId = Kader,
    };

    private static Style Lijstpunt() => new(
        new StyleName { Val = "List Bullet" },
        new BasedOn { Val = Gewoon },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }),
            new SpacingBetweenLines { After = "60" },
            new ContextualSpacing()))
    {
        Type = StyleValues.Paragraph,
        StyleId = Lijst,
    };

    private static Style Letters(string id, string naam, params OpenXmlElement[] eigenschappen) => new(
        new StyleName { Val = naam }, new PrimaryStyle(), new StyleRunProperties(eigenschappen))
    { Type = StyleValues.Character, StyleId = id };

    private static Style Tabelstijl() => new(
        new StyleName { Val = "Gereedschapskisttabel" },
        new PrimaryStyle(),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = Merk },
                new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Merk },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Lijn }),
            new TableCellMarginDefault(
                new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(
            new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Merk }))
        { Type = TableStyleOverrideValues.FirstRow })
    {
        Type = StyleValues.Table,
        StyleId = Tabel,
    };

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
