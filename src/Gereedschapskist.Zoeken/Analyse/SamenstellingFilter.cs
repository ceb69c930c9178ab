using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Adds the parts of a compound after it, on the same place: <c>valpreventie</c> → <c>val</c>, <c>preventie</c>.</summary>
internal sealed class SamenstellingFilter : TokenFilter
{
    private readonly Samenstellingsplitser _splitser;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _stap;
    private readonly ITypeAttribute _soort;
    private readonly Queue<(string Deel, string Soort)> _delen = new();
    private State? _samenstelling;

    public SamenstellingFilter(TokenStream invoer, Samenstellingsplitser splitser)
        : base(invoer)
    {
        _splitser = splitser;
        _term = AddAttribute<ICharTermAttribute>();
        _stap = AddAttribute<IPositionIncrementAttribute>();
        _soort = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_delen.TryDequeue(out var deel))
        {
            RestoreState(_samenstelling);
            _term.SetEmpty().Append(deel.Deel);
            _stap.PositionIncrement = 0;
            _soort.Type = deel.Soort;
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        _soort.Type = Tokensoort.Woord;
        foreach (var gevonden in _splitser.Delen(_term.ToString()))
        {
            _delen.Enqueue((gevonden, Tokensoort.Deel));
            foreach (var onderdeel in _splitser.Delen(gevonden))
            {
                _delen.Enqueue((onderdeel, Tokensoort.Onderdeel));
            }
        }

        _samenstelling = _delen.Count > 0 ? CaptureState() : null;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _delen.Clear();
    }
}
