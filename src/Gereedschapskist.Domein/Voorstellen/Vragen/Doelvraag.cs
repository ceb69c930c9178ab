using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>A goal with the narrower goals below it and the broader ones above it.</summary>
public sealed record Doelvraag(Gezondheidsdoel Doel, IReadOnlySet<string> Ids, IReadOnlySet<string> Verwant)
{
    /// <summary>Whether it aims at the goal itself, or a favourable effect on it was measured; not only at a narrower goal below it.</summary>
    public bool IsRechtstreeks(Interventie interventie)
    {
        ArgumentNullException.ThrowIfNull(interventie);
        return interventie.Gezondheidsdoelen.Contains(Doel.Id)
            || interventie.Effecten.Any(effect => effect.Uitwerking is Uitwerking.Gunstig && effect.MeetZelf(Doel.Id));
    }

    public static Doelvraag Van(Catalogus catalogus, Gezondheidsdoel doel)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal) { doel.Id };
        VoegOnderliggendeToe(catalogus, ids);
        var verwant = new HashSet<string>(StringComparer.Ordinal);
        for (var boven = doel.OnderdeelVan; boven is not null && verwant.Add(boven); boven = catalogus.Gezondheidsdoel(boven)?.OnderdeelVan)
        {
        }

        return new Doelvraag(doel, ids, verwant);
    }

    private static void VoegOnderliggendeToe(Catalogus catalogus, HashSet<string> ids)
    {
        var gegroeid = true;
        while (gegroeid)
        {
            gegroeid = false;
            foreach (var doel in catalogus.Gezondheidsdoelen)
            {
                gegroeid |= doel.OnderdeelVan is { } boven && ids.Contains(boven) && ids.Add(doel.Id);
            }
        }
    }
}
