namespace Gereedschapskist.Api.Export.Werkmappen;

/// <summary>Tables in the form asked for.</summary>
internal static class Werkmapwriter
{
    public static void Schrijf(Werkmap map, Exportvorm vorm, Stream uit)
    {
        if (vorm == Exportvorm.Xlsx)
        {
            XlsxWriter.Schrijf(map, uit);
        }
        else if (vorm == Exportvorm.Ods)
        {
            OdsWriter.Schrijf(map, uit);
        }
        else
        {
            (vorm == Exportvorm.CsvVoorProgramma ? CsvWriter.VoorProgramma : CsvWriter.VoorRekenblad).Schrijf(map.Bladen[0], uit);
        }
    }
}
