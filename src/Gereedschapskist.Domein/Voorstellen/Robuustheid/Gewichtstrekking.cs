namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// Draws weights: half of each weight stays what the asker gave, the other half is divided freely (uniform on the simplex) over the
/// criteria that count. In SMAA terms: partly known weights, each at least half of what was said.
/// </summary>
internal sealed class Gewichtstrekking
{
    private const float Vast = 0.5f;

    private readonly float[] _basis;
    private readonly int[] _meetellend;

    public Gewichtstrekking(IReadOnlyList<double> aandelen)
    {
        _basis = [.. aandelen.Select(aandeel => (float)aandeel)];
        _meetellend = [.. Enumerable.Range(0, aandelen.Count).Where(nummer => aandelen[nummer] > 0)];
    }

    /// <summary>Criteria that count.</summary>
    public int Meetellend => _meetellend.Length;

    /// <param name="knippen">Uniform cuts of a stick of length 1, in order: one less than there are criteria that count.</param>
    /// <param name="gewichten">Gets the weights.</param>
    public void Trek(ReadOnlySpan<float> knippen, Span<float> gewichten)
    {
        for (var nummer = 0; nummer < _basis.Length; nummer++)
        {
            gewichten[nummer] = Vast * _basis[nummer];
        }

        // Gaps between sorted uniform cuts of a stick of length 1 are uniform on the simplex, and need no logarithm.
        var vorige = 0f;
        for (var deel = 0; deel < _meetellend.Length; deel++)
        {
            var einde = deel < knippen.Length ? knippen[deel] : 1f;
            gewichten[_meetellend[deel]] += (1f - Vast) * (einde - vorige);
            vorige = einde;
        }
    }
}
