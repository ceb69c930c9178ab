using System.Text;

namespace Gereedschapskist.Client.Generator;

/// <summary>A file that is being written, line by line.</summary>
internal sealed class Blad
{
    private const int Breedte = 140;

    private readonly StringBuilder _tekst = new();
    private int _diepte;

    /// <summary>Starts a file with a namespace and what it uses.</summary>
    public static Blad Met(string naamruimte, params string[] gebruikt)
    {
        var blad = new Blad();
        blad.Regel("// Written from openapi/openapi.json by clients/Gereedschapskist.Client.Generator; do not edit by hand.");
        blad.Regel("#nullable enable");
        foreach (var ander in gebruikt)
        {
            blad.Regel($"using {ander};");
        }

        blad.Wit().Regel($"namespace {naamruimte};");
        return blad;
    }

    public Blad Regel(string regel)
    {
        _tekst.Append(' ', regel.Length == 0 ? 0 : _diepte * 4).Append(regel).Append('\n');
        return this;
    }

    public Blad Wit() => Regel("");

    public Blad Blok(string kop, Action inhoud) => Regel(kop).Blok(inhoud);

    public Blad Blok(Action inhoud)
    {
        Regel("{");
        _diepte++;
        inhoud();
        _diepte--;
        return Regel("}");
    }

    /// <summary>A part of the documentation of a type or member, broken where the line is full.</summary>
    public Blad Uitleg(string deel, string tekst, string? kenmerk = null)
    {
        var inhoud = string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        var open = kenmerk is null ? $"<{deel}>" : $"<{deel} {kenmerk}>";
        if ((_diepte * 4) + inhoud.Length + open.Length + deel.Length + 7 <= Breedte)
        {
            return Regel($"/// {open}{inhoud}</{deel}>");
        }

        Regel($"/// {open}");
        var regel = new StringBuilder();
        foreach (var woord in inhoud.Split(' '))
        {
            if (regel.Length > 0 && regel.Length + woord.Length > Breedte - 5 - (_diepte * 4))
            {
                Regel($"/// {regel}");
                regel.Clear();
            }

            regel.Append(regel.Length > 0 ? " " : "").Append(woord);
        }

        return Regel($"/// {regel}").Regel($"/// </{deel}>");
    }

    public override string ToString() => _tekst.ToString();
}
