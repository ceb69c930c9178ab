using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Stems single words outside a token stream; not safe for several threads.</summary>
internal sealed class Stamvinder(string programma)
{
    private readonly SnowballProgram _stemmer = programma == "Kp" ? new KpStemmer() : new DutchStemmer();

    public string Van(string woord)
    {
        _stemmer.SetCurrent(woord);
        _stemmer.Stem();
        return _stemmer.Current;
    }
}
