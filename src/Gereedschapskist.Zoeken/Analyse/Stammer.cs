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
    public Stammer(string? programma, IEnumerable<KeyValuePair<string, string>> woordvormen)
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
