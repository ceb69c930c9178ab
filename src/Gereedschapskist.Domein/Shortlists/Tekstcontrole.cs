using System.Xml;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>Free text must fit and must be text: a character that no document can hold is refused when it comes in, not when it is exported.</summary>
internal static class Tekstcontrole
{
    public static IEnumerable<Fout> Controleer(string veld, string? tekst, int langst)
    {
        if (tekst is null)
        {
            yield break;
        }

        if (tekst.Length > langst)
        {
            yield return new Fout(veld, Foutcodes.TeLang, $"De tekst heeft {tekst.Length} tekens.", $"Gebruik hoogstens {langst} tekens.");
        }

        if (Ongeldig(tekst) is { } plek)
        {
            yield return new Fout(
                veld, Foutcodes.TekenOnleesbaar, $"Teken {plek + 1} is een stuurteken of een half teken, en geen tekst.", "Haal het weg, of plak de tekst opnieuw zonder opmaak.");
        }
    }

    private static int? Ongeldig(string tekst)
    {
        for (var plek = 0; plek < tekst.Length; plek++)
        {
            if (XmlConvert.IsXmlChar(tekst[plek]))
            {
                continue;
            }

            if (plek + 1 == tekst.Length || !XmlConvert.IsXmlSurrogatePair(tekst[plek + 1], tekst[plek]))
            {
                return plek;
            }

            plek++;
        }

        return null;
    }
}
