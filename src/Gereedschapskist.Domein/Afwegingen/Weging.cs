using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Kaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>
/// Adds up points: weight × how strongly a criterion applies, plus for regional, minus for local. Only what is sure
/// counts; what is unknown makes the interval wider and never moves the points.
/// </summary>
internal sealed class Weging(Afwegingskader kader, IReadOnlyList<Bepaling> bepalingen)
{
    /// <summary>Thirds and sevenths must not decide by a rest in the last decimal; rounding keeps the order of strengths.</summary>
    private const int Decimalen = 6;

    public Afwegingskader Kader => kader;

    /// <summary>In the order of the criteria of the kader.</summary>
    public IReadOnlyList<Bepaling> Bepalingen => bepalingen;

    /// <param name="deel">Part of the work.</param>
    /// <param name="gemeente">Index of a municipality; null for the area as a whole.</param>
    public Score Tel(Deel deel, int? gemeente = null)
    {
        decimal punten = 0, laagst = 0, hoogst = 0;
        for (var i = 0; i < bepalingen.Count; i++)
        {
            var criterium = kader.Criteria[i];
            if (criterium.IsVoorwaarde || !criterium.GeldtVoor.Contains(deel))
            {
                continue;
            }

            var (bijdrage, van, tot) = Bijdrage(criterium, bepalingen[i].Voor(gemeente));
            punten += bijdrage;
            laagst += van;
            hoogst += tot;
        }

        return new(punten, laagst, hoogst);
    }

    public static Score Bijdrage(Criterium criterium, Sterkte sterkte)
    {
        var zeker = decimal.Round((criterium.Gewicht ?? 0) * sterkte.Van, Decimalen);
        var mogelijk = decimal.Round((criterium.Gewicht ?? 0) * sterkte.Tot, Decimalen);
        return criterium.WijstRegionaal ? new(zeker, zeker, mogelijk) : new(-zeker, -mogelijk, -zeker);
    }

    public Bepaling? Bepaling(string criterium)
    {
        for (var i = 0; i < bepalingen.Count; i++)
        {
            if (kader.Criteria[i].Id == criterium)
            {
                return bepalingen[i];
            }
        }

        return null;
    }

    /// <summary>The same, with another answer to one criterion.</summary>
    public Weging Met(string criterium, Bepaling bepaling) =>
        new(kader, [.. bepalingen.Select((b, i) => kader.Criteria[i].Id == criterium ? bepaling : b)]);
}
