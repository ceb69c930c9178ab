using System.Numerics;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>The values per criterium in one row of floats each, padded to whole vectors.</summary>
internal sealed class Waardentabel
{
    /// <summary>A score is at most 1; so much on top puts a candidate above all others.</summary>
    private const float HoogsteScore = 1f;

    private readonly float[][] _van;
    private readonly float[][] _onzekerheid;
    private readonly bool[] _onzeker;

    private readonly float[] _voorrang;

    public Waardentabel(IReadOnlyList<IReadOnlyList<Criteriumwaarde>> waarden, int criteria, IReadOnlyList<bool>? voorrang = null)
    {
        Aantal = waarden.Count;
        Breedte = (Aantal + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _van = [.. Enumerable.Range(0, criteria).Select(_ => new float[Breedte])];
        _onzekerheid = [.. Enumerable.Range(0, criteria).Select(_ => new float[Breedte])];
        _onzeker = new bool[criteria];
        _voorrang = new float[Breedte];
        for (var kandidaat = 0; kandidaat < Aantal; kandidaat++)
        {
            _voorrang[kandidaat] = voorrang?[kandidaat] is true ? HoogsteScore : 0f;
            for (var nummer = 0; nummer < criteria; nummer++)
            {
                var waarde = waarden[kandidaat][nummer];
                _van[nummer][kandidaat] = (float)waarde.Van;
                _onzekerheid[nummer][kandidaat] = (float)(waarde.Tot - waarde.Van);
                _onzeker[nummer] |= waarde.Tot > waarde.Van;
            }
        }
    }

    public int Aantal { get; }

    /// <summary>Number of candidates rounded up to whole vectors.</summary>
    public int Breedte { get; }

    /// <summary>What a candidate gets on top of its score.</summary>
    public ReadOnlySpan<float> Voorrang => _voorrang;

    public ReadOnlySpan<float> Van(int criterium) => _van[criterium];

    public ReadOnlySpan<float> Onzekerheid(int criterium) => _onzekerheid[criterium];

    public bool IsOnzeker(int criterium) => _onzeker[criterium];
}
