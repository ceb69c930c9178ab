using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Filters;

/// <summary>Decides only when no basisfunctionaliteit is asked: with one, the goal weighs in doelpassing.</summary>
public sealed class RaaktGezondheidsdoel : IFilter
{
    public string Regel => "raakt-gezondheidsdoel";

    public bool BepaaltOnderwerp => true;

    public string Versoepeling => "Kies een breder gezondheidsdoel.";

    public string? Bezwaar(Interventie interventie, Voorstelopdracht vraag)
    {
        if (vraag.Functie is not null || vraag.Doel is not { } doel)
        {
            return null;
        }

        return vraag.Catalogus.DoelenVan(interventie).Contains(doel.Doel.Id)
            ? null
            : $"De aanpak richt zich niet op het doel '{doel.Doel.Naam}' en er is geen gunstig effect op gemeten.";
    }
}
