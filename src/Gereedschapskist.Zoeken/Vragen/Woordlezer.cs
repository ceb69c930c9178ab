using Gereedschapskist.Zoeken.Analyse;
using Lucene.Net.Analysis.TokenAttributes;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Reads the words of a question through the same chain as the catalogue.</summary>
internal static class Woordlezer
{
    public static IReadOnlyList<Vraagwoord> Lees(string tekst, Woordenboek boek)
    {
        var woorden = new List<Vraagwoord>();
        using var stroom = boek.Analyzer.GetTokenStream("", tekst);
        var term = stroom.GetAttribute<ICharTermAttribute>();
        var plek = stroom.GetAttribute<IOffsetAttribute>();
        var soort = stroom.GetAttribute<ITypeAttribute>();
        var lengte = stroom.GetAttribute<IPositionLengthAttribute>();
        stroom.Reset();
        Woorddeel? deel = null;
        var inOnderdeel = false;
        while (stroom.IncrementToken())
        {
            var gelezen = term.ToString();
            inOnderdeel = soort.Type == Tokensoort.Onderdeel || (inOnderdeel && soort.Type is (Tokensoort.Begrip or Tokensoort.Verwant));
            switch (soort.Type)
            {
                case Tokensoort.Woord:
                    var vorm = Woordvorm.Vouw(tekst[plek.StartOffset..plek.EndOffset]);
                    woorden.Add(Woord(vorm, gelezen, (plek.StartOffset, plek.EndOffset), boek));
                    deel = null;
                    break;
                case Tokensoort.Deel:
                    deel = new Woorddeel(gelezen, boek.VageStammen.Contains(gelezen));
                    woorden[^1].Delen.Add(deel);
                    break;
                case Tokensoort.Begrip when inOnderdeel:
                    break;
                case Tokensoort.Begrip when lengte.PositionLength > 1:
                    woorden[^1].Woordgroepen.Add((Begripsterm.Nummer(gelezen), lengte.PositionLength));
                    break;
                case Tokensoort.Begrip:
                    (deel?.Begrippen ?? woorden[^1].Begrippen).Add(Begripsterm.Nummer(gelezen));
                    break;
                default:
                    break;
            }
        }

        stroom.End();
        return woorden;
    }

    private static Vraagwoord Woord(string vorm, string stam, (int Van, int Tot) plek, Woordenboek boek) => new()
    {
        Vorm = vorm,
        Stam = stam,
        Plek = plek,
        IsStopwoord = vorm.Length == 1 || boek.Stopwoorden.Contains(vorm),
        IsVaag = boek.VageStammen.Contains(stam),
    };
}
