using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>Tables that a screen reader can read: a heading row that repeats on every page, a title, no merged cells.</summary>
internal static class DocxTabellen
{
    /// <summary>Width of the text in twentieths of a point: A4 with margins of 2.2 cm.</summary>
    private const int Tekstbreedte = 9412;

    public static IEnumerable<OpenXmlElement> Maak(Tabel tabel, DocxNoten noten)
    {
        yield return DocxWriter.Alinea(DocxStijlen.Bijschrift, tabel.Titel, noten);
        var breedtes = Breedtes(tabel.Breedtes);
        yield return new Table(
        [
            Eigenschappen(tabel.Titel, kop: true),
            new TableGrid(breedtes.Select(b => new GridColumn { Width = Tekst(b) })),
            Rij([.. tabel.Kolommen.Select(k => (Zin)k)], breedtes, DocxStijlen.Celkop, DocxStijlen.Celkop, noten, kop: true),
            .. tabel.Rijen.Select(rij => Rij(rij, breedtes, DocxStijlen.Celnaam, DocxStijlen.Cel, noten, kop: false)),
        ]);
        yield return Tussenruimte(noten);
    }

    public static IEnumerable<OpenXmlElement> Maak(Gegevens gegevens, DocxNoten noten)
    {
        var breedtes = Breedtes([28, 72]);
        yield return new Table(
        [
            Eigenschappen(gegevens.Titel, kop: false),
            new TableGrid(breedtes.Select(b => new GridColumn { Width = Tekst(b) })),
            .. gegevens.Regels.Select(regel => Rij([regel.Naam, regel.Waarde], breedtes, DocxStijlen.Celnaam, DocxStijlen.Cel, noten, kop: false)),
        ]);
        yield return Tussenruimte(noten);
    }

    private static Paragraph Tussenruimte(DocxNoten noten) => DocxWriter.Alinea(DocxStijlen.Tussenruimte, Zin.Leeg, noten);

    private static int[] Breedtes(IReadOnlyList<int> delen) => [.. delen.Select(d => Tekstbreedte * d / delen.Sum())];

    private static TableProperties Eigenschappen(string titel, bool kop) => new(
        new TableStyle { Val = DocxStijlen.Tabel },
        new TableWidth { Width = Tekst(Tekstbreedte), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = kop ? "04A0" : "0480", FirstRow = kop, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = titel });

    private static TableRow Rij(IReadOnlyList<Zin> cellen, int[] breedtes, string eerste, string overig, DocxNoten noten, bool kop)
    {
        var eigenschappen = new TableRowProperties(new CantSplit());
        if (kop)
        {
            eigenschappen.Append(new TableHeader());
        }

        return new TableRow(
        [
            eigenschappen,
            .. cellen.Select((cel, i) => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Tekst(breedtes[i]), Type = TableWidthUnitValues.Dxa }),
                DocxWriter.Alinea(i == 0 ? eerste : overig, cel, noten))),
        ]);
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
