using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>
/// Adds to each word the thesaurus groups that start there: <c>suikerziekte</c> and <c>diabetes</c> both get the term of
/// their group. Index and question meet in that term, so the frequency of a concept is counted over all its words.
/// Reads the whole stream first, because terms can have several words.
/// </summary>
internal sealed class BegripFilter : TokenFilter
{
    private readonly Begrippenkaart _kaart;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _plek;
    private readonly IPositionIncrementAttribute _stap;
    private readonly IPositionLengthAttribute _lengte;
    private readonly ITypeAttribute _soort;
    private readonly List<Token> _tokens = [];
    private readonly Queue<(Token Token, Begripsterm Term, Token Laatste)> _begrippen = new();
    private int _volgende = -1;

    public BegripFilter(TokenStream invoer, Begrippenkaart kaart)
        : base(invoer)
    {
        _kaart = kaart;
        _term = AddAttribute<ICharTermAttribute>();
        _plek = AddAttribute<IOffsetAttribute>();
        _stap = AddAttribute<IPositionIncrementAttribute>();
        _lengte = AddAttribute<IPositionLengthAttribute>();
        _soort = AddAttribute<ITypeAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_volgende < 0)
        {
            LeesAlles();
        }

        if (_begrippen.TryDequeue(out var begrip))
        {
            Zet(begrip.Term.Indexterm, begrip.Term.Verwant ? Tokensoort.Verwant : Tokensoort.Begrip, begrip.Token.Van, begrip.Laatste.Tot, 0, begrip.Term.Stammen.Count);
            return true;
        }

        if (_volgende == _tokens.Count)
        {
            return false;
        }

        var token = _tokens[_volgende];
        Zet(token.Term, token.Soort, token.Van, token.Tot, token.Stap, 1);
        ZoekBegrippen(_volgende++);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _tokens.Clear();
        _begrippen.Clear();
        _volgende = -1;
    }

    private void LeesAlles()
    {
        while (m_input.IncrementToken())
        {
            _tokens.Add(new Token(_term.ToString(), _soort.Type, _plek.StartOffset, _plek.EndOffset, _stap.PositionIncrement));
        }

        _volgende = 0;
    }

    // The chain has no other attributes than these; setting them is far cheaper than keeping a copy of all of them per token.
    private void Zet(string term, string soort, int van, int tot, int stap, int lengte)
    {
        _term.SetEmpty().Append(term);
        _soort.Type = soort;
        _plek.SetOffset(van, tot);
        _stap.PositionIncrement = stap;
        _lengte.PositionLength = lengte;
    }

    private void ZoekBegrippen(int begin)
    {
        var token = _tokens[begin];
        foreach (var term in _kaart.Met(token.Term))
        {
            // A part of a compound can be a term by itself; terms of several words are read from whole words only.
            if (term.Stammen.Count == 1)
            {
                _begrippen.Enqueue((token, term, token));
            }
            else if (token.IsWoord && Laatste(begin, term.Stammen) is { } laatste)
            {
                _begrippen.Enqueue((token, term, laatste));
            }
        }
    }

    private Token? Laatste(int begin, IReadOnlyList<string> stammen)
    {
        var gevonden = 1;
        for (var i = begin + 1; i < _tokens.Count && gevonden < stammen.Count; i++)
        {
            if (!_tokens[i].IsWoord)
            {
                continue;
            }

            if (_tokens[i].Term != stammen[gevonden])
            {
                return null;
            }

            if (++gevonden == stammen.Count)
            {
                return _tokens[i];
            }
        }

        return null;
    }

    private sealed record Token(string Term, string Soort, int Van, int Tot, int Stap)
    {
        public bool IsWoord => Soort == Tokensoort.Woord;
    }
}
