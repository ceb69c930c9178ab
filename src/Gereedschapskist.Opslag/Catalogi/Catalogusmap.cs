using System.Buffers;
using System.Text.Unicode;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Opslag.Catalogi;

/// <summary>Reads the files of a catalogue folder, and says of every file that cannot be read why.</summary>
public static class Catalogusmap
{
    /// <summary>No catalogue file comes near this; a larger one is a mistake and would only fill the memory.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Folder with what the files must look like; it holds no facts, so it is no part of the version.</summary>
    public const string Schemamap = "schema";

    private static readonly EnumerationOptions _allesDaaronder = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };

    public static (Catalogusbestanden Bestanden, IReadOnlyList<Catalogusfout> Fouten) Lees(string map)
    {
        var bestanden = new List<Catalogusbestand>();
        var fouten = new List<Catalogusfout>();
        foreach (var pad in Paden(map, fouten))
        {
            var relatief = Path.GetRelativePath(map, pad).Replace('\\', '/');
            if (LeesBestand(pad, out var inhoud) is { } fout)
            {
                fouten.Add(new Catalogusfout(relatief, fout));
            }
            else
            {
                bestanden.Add(new Catalogusbestand(relatief, inhoud));
            }
        }

        return (new Catalogusbestanden(bestanden), fouten);
    }

    private static IEnumerable<string> Paden(string map, List<Catalogusfout> fouten)
    {
        try
        {
            var schemas = Path.Combine(map, Schemamap) + Path.DirectorySeparatorChar;
            return
            [
                .. Directory.EnumerateFiles(map, "*", _allesDaaronder)
                    .Where(p => !p.StartsWith(schemas, StringComparison.Ordinal) && IsCatalogus(p))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (DirectoryNotFoundException)
        {
            fouten.Add(new Catalogusfout(map, new Fout(
                "", "map-ontbreekt", "De map met de catalogus bestaat niet.", "Geef de juiste map op in Catalogus:Pad.")));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            fouten.Add(new Catalogusfout(map, new Fout(
                "", "map-onleesbaar", $"De map met de catalogus is niet te lezen: {fout.Message}", "Geef het programma leesrechten op de map.")));
        }

        return [];
    }

    // Explanations for people and files that editors leave behind are no facts.
    private static bool IsCatalogus(string pad) =>
        Path.GetFileName(pad)[0] != '.' && Path.GetExtension(pad) is ".json" or ".csv" or ".txt" or ".tsv";

    private static Fout? LeesBestand(string pad, out byte[] inhoud)
    {
        inhoud = [];
        try
        {
            if (new FileInfo(pad).Length > MaxBytes)
            {
                return new Fout("", "bestand-te-groot", $"Het bestand is groter dan {MaxBytes / 1024 / 1024} MB.", "Splits het bestand of haal weg wat er niet in hoort.");
            }

            inhoud = ZonderReturns(File.ReadAllBytes(pad));
            return Tekstfout(inhoud);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return new Fout("", "bestand-onleesbaar", $"Het bestand is niet te lezen: {fout.Message}", "Geef het programma leesrechten op het bestand.");
        }
    }

    private static Fout? Tekstfout(ReadOnlySpan<byte> inhoud)
    {
        if (inhoud.StartsWith("\uFEFF"u8))
        {
            return new Fout(
                "", "bestand-met-bom", "Het bestand begint met een onzichtbaar teken (BOM).", "Sla het bestand op als UTF-8 zonder BOM.");
        }

        if (!Utf8.IsValid(inhoud))
        {
            return new Fout("", "bestand-geen-utf8", "Het bestand is geen geldige UTF-8.", "Sla het bestand op als UTF-8.");
        }

        return inhoud.IndexOfAnyExcept(" \t\n"u8) < 0
            ? new Fout("", "bestand-leeg", "Het bestand is leeg.", "Vul het bestand of verwijder het.")
            : null;
    }

    private static byte[] ZonderReturns(byte[] inhoud)
    {
        if (!inhoud.AsSpan().Contains((byte)'\r'))
        {
            return inhoud;
        }

        var doel = new ArrayBufferWriter<byte>(inhoud.Length);
        for (var i = 0; i < inhoud.Length; i++)
        {
            if (inhoud[i] != '\r' || i + 1 == inhoud.Length || inhoud[i + 1] != '\n')
            {
                doel.Write(inhoud.AsSpan(i, 1));
            }
        }

        return doel.WrittenSpan.ToArray();
    }
}
