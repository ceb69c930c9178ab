using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>A document as one page to print or to save as a tagged PDF from the browser. Everything a user typed is encoded.</summary>
internal static class HtmlWriter
{
    private static readonly HtmlEncoder _codeer = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Schrijf(Document document, Stream uit)
    {
        using var schrijver = new StreamWriter(uit, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        schrijver.WriteLine($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{Codeer(document.Titel)}</title>
            <link rel="stylesheet" href="/stijl/document.css">
            </head>
            <body>
            <header>
            <h1>{Codeer(document.Titel)}</h1>
            <p>{Codeer(document.Ondertitel)}</p>
            </header>
            <main>
            """);
        foreach (var blok in document.Blokken)
        {
            schrijver.WriteLine(Tekst(blok));
        }

        schrijver.WriteLine("<section>\n<h2>Bronnen</h2>\n<ol>");
        foreach (var noot in document.Noten)
        {
            schrijver.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<li id=\"bron-{noot.Nummer}\">{Codeer(noot.Tekst)}{Koppeling(noot.Url)}</li>"));
        }

        schrijver.WriteLine($"</ol>\n</section>\n</main>\n<footer><p>{Codeer(document.Voettekst)}</p></footer>\n</body>\n</html>");
    }

    private static string Koppeling(string? url) => url?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true
        ? $" <a href=\"{Codeer(url)}\" rel=\"noopener noreferrer\">{Codeer(url)}</a>"
        : "";

    private static string Tekst(Blok blok) => blok switch
    {
        Kop kop => string.Create(CultureInfo.InvariantCulture, $"<h{kop.Niveau + 1}{(kop.NieuwePagina ? " class=\"nieuwe-pagina\"" : "")}>{Codeer(kop.Tekst)}</h{kop.Niveau + 1}>"),
        Alinea alinea => $"<p{Klasse(alinea.Soort)}>{Regel(alinea.Zin)}</p>",
        Opsomming lijst => $"<ul>{string.Concat(lijst.Punten.Select(p => $"<li>{Regel(p)}</li>"))}</ul>",
        Gegevens gegevens => $"<dl>{string.Concat(gegevens.Regels.Select(r => $"<div><dt>{Codeer(r.Naam)}</dt><dd>{Regel(r.Waarde)}</dd></div>"))}</dl>",
        Tabel tabel => Tabel(tabel),
        _ => "",
    };

    private static string Klasse(Alineasoort soort) => soort switch
    {
        Alineasoort.Klein => " class=\"klein\"",
        Alineasoort.Kader => " class=\"kader\"",
        _ => "",
    };

    private static string Tabel(Tabel tabel)
    {
        var tekst = new StringBuilder($"<table><caption>{Codeer(tabel.Titel)}</caption><thead><tr>");
        tekst.AppendJoin("", tabel.Kolommen.Select(k => $"<th scope=\"col\">{Codeer(k)}</th>")).Append("</tr></thead><tbody>");
        foreach (var rij in tabel.Rijen)
        {
            tekst.Append("<tr>").AppendJoin("", rij.Select((cel, i) => i == 0 ? $"<th scope=\"row\">{Regel(cel)}</th>" : $"<td>{Regel(cel)}</td>")).Append("</tr>");
        }

        return tekst.Append("</tbody></table>").ToString();
    }

    private static string Regel(Zin zin) => string.Concat(zin.Delen.Select(deel => deel switch
    {
        Nootverwijzing noot => string.Create(CultureInfo.InvariantCulture, $"<sup><a href=\"#bron-{noot.Nummer}\" aria-label=\"bron {noot.Nummer}\">{noot.Nummer}</a></sup>"),
        Zinstekst woorden => Woorden(woorden),
        _ => "",
    }));

    private static string Woorden(Zinstekst woorden)
    {
        var tekst = Codeer(woorden.Tekst.ReplaceLineEndings("\n")).Replace("&#xA;", "\n", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
        return woorden.Nadruk switch
        {
            Nadruk.Vet => $"<strong>{tekst}</strong>",
            Nadruk.Onbekend => $"<em>{tekst}</em>",
            Nadruk.Invullen => $"<mark>{tekst}</mark>",
            _ => tekst,
        };
    }

    private static string Codeer(string tekst) => _codeer.Encode(tekst);
}
