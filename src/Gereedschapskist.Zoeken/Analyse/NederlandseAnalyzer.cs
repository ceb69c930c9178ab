using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>The chain from text to index terms, the same for catalogue and question.</summary>
internal sealed class NederlandseAnalyzer(Samenstellingsplitser? splitser, Stammer stammer, Begrippenkaart? begrippen) : Analyzer
{
    /// <summary>The one version for everything that touches the index; below 4.8 the Dutch stemmer fails on words in -heden.</summary>
    public const LuceneVersion Versie = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var bron = new StandardTokenizer(Versie, reader);
        TokenStream keten = new LowerCaseFilter(Versie, bron);
        keten = new ASCIIFoldingFilter(keten);
        keten = new SamenstellingFilter(keten, splitser ?? Samenstellingsplitser.Geen);
        keten = stammer.Voor(keten);
        if (begrippen is not null)
        {
            keten = new BegripFilter(keten, begrippen);
        }

        return new TokenStreamComponents(bron, keten);
    }
}
