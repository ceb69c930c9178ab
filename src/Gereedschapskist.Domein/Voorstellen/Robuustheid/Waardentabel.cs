using System.Numerics;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>The values per criterium in one row of floats each, padded to whole vectors.</summary>
internal sealed class Waardentabel
{
    private readonly float[][] _van;
    private readonly float[][] _onzekerheid;
    private readonly bool[] _onzeker;

    public Waardentabel(IReadOnlyList<IReadOnlyList<Criteriumwaarde>> waarden, int criteria)
    {
        Aantal = waarden.Count;
        Breedte = (Aantal + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _van = [.. Enumerable.Range(0, criteria).Select(_ => new float[Breedte])];
        _onzekerheid = [.. Enumerable.Range(0, criteria).Select(_ => new float[Breedte])];
        _onzeker = new bool[criteria];
        for (var kandidaat = 0; kandidaat < Aantal; kandidaat++)
        {
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

    public ReadOnlySpan<float> Van(int criterium) => _van[criterium];

    public ReadOnlySpan<float> Onzekerheid(int criterium) => _onzekerheid[criterium];

    public bool IsOnzeker(int criterium) => _onzeker[criterium];
}
