using System.Text;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A document as Markdown (GitHub flavour: tables and footnotes). What a user typed cannot become markup.</summary>
internal static class MarkdownWriter
{
    private const string Tekens = "\\`*_{}[]#|~!";

    public static void Schrijf(Document document, Stream uit)
    {
        using var schrijver = new StreamWriter(uit, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        schrijver.WriteLine($"# {Bescherm(document.Titel)}\n");
        schrijver.WriteLine($"{Bescherm(document.Ondertitel)}\n");
        foreach (var blok in document.Blokken)
        {
            schrijver.WriteLine(Tekst(blok));
        }

        schrijver.WriteLine($"## Bronnen\n");
        foreach (var noot in document.Noten)
        {
            schrijver.WriteLine($"[^{noot.Nummer}]: {Bescherm(noot.Tekst)}{(noot.Url is null ? "" : $" <{noot.Url.Replace(">", "%3E", StringComparison.Ordinal)}>")}");
        }

        schrijver.WriteLine($"\n---\n\n{Bescherm(document.Voettekst)}");
    }

    private static string Tekst(Blok blok) => blok switch
    {
        Kop kop => $"{new string('#', kop.Niveau + 1)} {Bescherm(kop.Tekst)}\n",
        Alinea { Soort: Alineasoort.Kader } alinea => $"> {Regel(alinea.Zin, "\n> ")}\n",
        Alinea alinea => $"{Regel(alinea.Zin, "  \n")}\n",
        Opsomming lijst => string.Concat(lijst.Punten.Select(p => $"- {Regel(p, "  \n  ")}\n")),
        Gegevens gegevens => Rijen(["", ""], gegevens.Regels.Select(r => (IReadOnlyList<Zin>)[Zin.Vet(r.Naam), r.Waarde])),
        Tabel tabel => $"**{Bescherm(tabel.Titel)}**\n\n{Rijen(tabel.Kolommen, tabel.Rijen)}",
        _ => "",
    };

    private static string Rijen(IReadOnlyList<string> kolommen, IEnumerable<IReadOnlyList<Zin>> rijen)
    {
        var tekst = new StringBuilder();
        tekst.Append("| ").AppendJoin(" | ", kolommen.Select(Bescherm)).Append(" |\n");
        tekst.Append('|').Insert(tekst.Length, " --- |", kolommen.Count).Append('\n');
        foreach (var rij in rijen)
        {
            tekst.Append("| ").AppendJoin(" | ", rij.Select(cel => Regel(cel, "<br>"))).Append(" |\n");
        }

        return tekst.ToString();
    }

    private static string Regel(Zin zin, string regeleinde) => string.Concat(zin.Delen.Select(deel => deel switch
    {
        Nootverwijzing noot => $"[^{noot.Nummer}]",
        Zinstekst woorden => Woorden(woorden, regeleinde),
        _ => "",
    }));

    private static string Woorden(Zinstekst woorden, string regeleinde)
    {
        var tekst = string.Join(regeleinde, woorden.Tekst.ReplaceLineEndings("\n").Split('\n').Select(Bescherm));
        return woorden.Nadruk switch
        {
            // A space before the closing stars would keep them from closing.
            Nadruk.Vet when tekst.Trim().Length > 0 => $"**{tekst.TrimEnd()}**{(tekst.EndsWith(' ') ? " " : "")}",
            Nadruk.Onbekend => $"*{tekst}*",
            _ => tekst,
        };
    }

    private static string Bescherm(string tekst)
    {
        var veilig = new StringBuilder(tekst.Length + 8);
        foreach (var teken in tekst)
        {
            if (Tekens.Contains(teken, StringComparison.Ordinal))
            {
                veilig.Append('\\');
            }

            // An entity cannot be taken for a tag, not even by a reader that does not know the backslash.
            _ = teken switch
            {
                '<' => veilig.Append("&lt;"),
                '>' => veilig.Append("&gt;"),
                '&' => veilig.Append("&amp;"),
                _ => veilig.Append(teken),
            };
        }

        // A dash, plus or number with a dot at the start of a line would make a list.
        return veilig.Length > 0 && (veilig[0] is '-' or '+' or '=' || char.IsAsciiDigit(veilig[0]) && tekst.Contains(". ", StringComparison.Ordinal))
            ? Lijstvrij(veilig.ToString())
            : veilig.ToString();
    }

    private static string Lijstvrij(string tekst)
    {
        var plek = tekst.TakeWhile(char.IsAsciiDigit).Count();
        return plek == 0 ? $"\\{tekst}" : tekst[plek] == '.' ? $"{tekst[..plek]}\\{tekst[plek..]}" : tekst;
    }
}
