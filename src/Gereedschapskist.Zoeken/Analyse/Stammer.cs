using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Snowball;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Dutch Snowball stem, with the irregular forms of the thesaurus before it.</summary>
internal sealed class Stammer
{
    private readonly string _programma;
    private readonly StemmerOverrideFilter.StemmerOverrideMap? _onregelmatig;

    /// <param name="programma">Name of the Snowball program; null leaves words as they are.</param>
    /// <param name="woordvormen">Irregular form → the form whose stem it shares.</param>
    /// <param name="eigenStammen">Stem → the words that have it, whatever the program makes of them.</param>
    public Stammer(
        string? programma, IEnumerable<KeyValuePair<string, string>> woordvormen, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> eigenStammen)
    {
        _programma = programma ?? "";
        if (programma is null)
        {
            return;
        }

        var stammen = new Stamvinder(programma);
        var bouwer = new StemmerOverrideFilter.Builder();
        foreach (var (vorm, als) in woordvormen.ToFrozenDictionary(v => Woordvorm.Vouw(v.Key), v => Woordvorm.Vouw(v.Value)))
        {
            bouwer.Add(vorm, stammen.Van(als));
        }

        foreach (var (stam, woorden) in eigenStammen)
        {
            foreach (var woord in woorden)
            {
                bouwer.Add(Woordvorm.Vouw(woord), stam);
            }
        }

        _onregelmatig = bouwer.Build();
    }

    public TokenStream Voor(TokenStream invoer)
    {
        if (_programma.Length == 0)
        {
            return invoer;
        }

        return new SnowballFilter(new StemmerOverrideFilter(invoer, _onregelmatig), _programma);
    }
}
