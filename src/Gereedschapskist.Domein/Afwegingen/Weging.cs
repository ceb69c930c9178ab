using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>
/// Adds up points: weight × how strongly a criterion applies, plus for regional, minus for local. Only what is sure or
/// classified counts; what is unknown makes the interval wider and never moves the points.
/// </summary>
internal sealed class Weging
{
    /// <summary>Thirds and sevenths must not decide by a rest in the last decimal; rounding keeps the order of strengths.</summary>
    private const int Decimalen = 6;

    /// <summary>Per part the indexes of the criteria that count for it; worked out once, because trying other answers adds up often.</summary>
    private readonly IReadOnlyList<int>[] _perDeel;

    public Weging(Afwegingskader kader, IReadOnlyList<Bepaling> bepalingen)
        : this(kader, bepalingen, [.. Enum.GetValues<Deel>().Select(deel => Telt(kader, deel))])
    {
    }

    private Weging(Afwegingskader kader, IReadOnlyList<Bepaling> bepalingen, IReadOnlyList<int>[] perDeel) =>
        (Kader, Bepalingen, _perDeel) = (kader, bepalingen, perDeel);

    public Afwegingskader Kader { get; }

    /// <summary>In the order of the criteria of the kader.</summary>
    public IReadOnlyList<Bepaling> Bepalingen { get; }

    /// <param name="deel">Part of the work.</param>
    /// <param name="gemeente">Index of a municipality; null for the area as a whole.</param>
    public Score Tel(Deel deel, int? gemeente = null)
    {
        var score = default(Score);
        foreach (var i in _perDeel[(int)deel])
        {
            if (Bepalingen[i].GaatOver(deel))
            {
                score += Bijdrage(Kader.Criteria[i], Bepalingen[i].Voor(gemeente));
            }
        }

        return score;
    }

    public static Score Bijdrage(Criterium criterium, Sterkte sterkte)
    {
        var punten = sterkte.Op(deel => decimal.Round((criterium.Gewicht ?? 0) * deel, Decimalen));
        return criterium.WijstRegionaal
            ? new(punten.Telt, punten.Van, punten.Tot, 0, punten.TeltHoogstens - punten.Telt)
            : new(-punten.Telt, -punten.Tot, -punten.Van, punten.TeltHoogstens - punten.Telt, 0);
    }

    /// <summary>Whether a criterion bears on a part, by the kader and by what its source is about.</summary>
    public bool TeltVoor(int criterium, Deel deel) =>
        Kader.Criteria[criterium].GeldtVoor.Contains(deel) && Bepalingen[criterium].GaatOver(deel);

    public Bepaling? Bepaling(string criterium) => Index(criterium) is { } index ? Bepalingen[index] : null;

    /// <summary>The same, with another answer to one criterion.</summary>
    public Weging Met(string criterium, Bepaling bepaling)
    {
        var anders = Bepalingen.ToArray();
        if (Index(criterium) is { } index)
        {
            anders[index] = bepaling;
        }

        return new Weging(Kader, anders, _perDeel);
    }

    private int? Index(string criterium)
    {
        for (var i = 0; i < Kader.Criteria.Count; i++)
        {
            if (Kader.Criteria[i].Id == criterium)
            {
                return i;
            }
        }

        return null;
    }

    private static IReadOnlyList<int> Telt(Afwegingskader kader, Deel deel) =>
    [
        .. kader.Criteria.Index().Where(c => !c.Item.IsVoorwaarde && c.Item.GeldtVoor.Contains(deel)).Select(c => c.Index),
    ];
}
