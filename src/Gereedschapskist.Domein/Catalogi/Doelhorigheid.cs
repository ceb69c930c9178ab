using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Catalogi;

/// <summary>Which interventies belong to a health goal: the one answer for search and proposals.</summary>
public static class Doelhorigheid
{
    /// <summary>Goals it aims at, goals on which a favourable effect was measured, and the broader goals above both; each once.</summary>
    public static IReadOnlyList<string> DoelenVan(this Catalogus catalogus, Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        ArgumentNullException.ThrowIfNull(interventie);
        var doelen = new List<string>();
        var gemeten = interventie.Effecten.Where(e => e.Uitwerking is Uitwerking.Gunstig).SelectMany(e => e.Gezondheidsdoelen);
        foreach (var doel in interventie.Gezondheidsdoelen.Concat(gemeten))
        {
            for (var id = doel; id is not null && !doelen.Contains(id); id = catalogus.Gezondheidsdoel(id)?.OnderdeelVan)
            {
                doelen.Add(id);
            }
        }

        return doelen;
    }
}
