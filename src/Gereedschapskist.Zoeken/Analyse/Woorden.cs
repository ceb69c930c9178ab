using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Cuts text into lower-case words without diacritics, for lists of words.</summary>
internal static class Woorden
{
    private static readonly Analyzer _analyzer = Analyzer.NewAnonymous((_, lezer) =>
    {
        var bron = new StandardTokenizer(NederlandseAnalyzer.Versie, lezer);
        return new TokenStreamComponents(bron, new ASCIIFoldingFilter(new LowerCaseFilter(NederlandseAnalyzer.Versie, bron)));
    });

    public static IReadOnlyList<string> Van(string tekst) => Van(_analyzer, tekst, static _ => true);

    /// <summary>Terms that the analyzer makes of the whole words of a text.</summary>
    public static IReadOnlyList<string> Van(Analyzer analyzer, string tekst, Func<string, bool> metSoort)
    {
        var woorden = new List<string>();
        using var stroom = analyzer.GetTokenStream("", tekst);
        var term = stroom.GetAttribute<ICharTermAttribute>();
        var soort = stroom.AddAttribute<ITypeAttribute>();
        stroom.Reset();
        while (stroom.IncrementToken())
        {
            if (metSoort(soort.Type))
            {
                woorden.Add(term.ToString());
            }
        }

        stroom.End();
        return woorden;
    }
}
