using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Nabij;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Says in one phrase why a hit is found when its own words do not show it.</summary>
internal sealed class Uitlegger(IReadOnlyList<Interventie> interventies, Onderwerpen onderwerpen)
{
    /// <summary>From here on the words of the text explain enough by themselves.</summary>
    private const float WoordenZeggenGenoeg = 0.35f;

    /// <summary>A phrase that resembles the question less than this explains nothing.</summary>
    private const float Herkenbaar = 0.12f;

    public string? Leg(Zoekuitkomst uitkomst, int document, bool heeftFragmenten)
    {
        if (uitkomst.Woorden is not { } woorden || (heeftFragmenten && woorden[document] >= WoordenZeggenGenoeg))
        {
            return null;
        }

        var eigen = uitkomst.Zinnen?.Eigen[document] ?? default;
        var viaOnderwerp = uitkomst.Zinnen?.ViaOnderwerp[document] ?? default;
        var beste = eigen.Gelijkenis >= viaOnderwerp.Gelijkenis ? eigen : viaOnderwerp;
        if (beste.Zin is { } zin && beste.Gelijkenis >= Herkenbaar)
        {
            return zin.Onderwerp is { } nummer && onderwerpen.Naam(nummer) is var naam && naam != zin.Tekst
                ? $"{zin.Tekst} → {naam}"
                : zin.Tekst;
        }

        if (heeftFragmenten || uitkomst.Eerste is not { } eerste || eerste == document)
        {
            return null;
        }

        return onderwerpen.Gedeeld(eerste, document) is { } gedeeld ? $"{interventies[eerste].Naam} → {onderwerpen.Naam(gedeeld)}" : null;
    }
}
