using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>Whether it is made for people who are reached less: hardly ever measured, so the intervals are wide.</summary>
public sealed class BereikKwetsbareGroepen : ICriterium
{
    public Voorstelcriterium Soort => Voorstelcriterium.BereikKwetsbareGroepen;

    public string Naam => "Bereik van kwetsbare groepen";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var groepen = Kenmerkgroepen.KwetsbareVan(interventie, vraag.Catalogus);
        if (groepen.Count > 0)
        {
            return Criteriumwaarde.Tussen(0.7m, 1m, $"Dit is gemaakt voor een kwetsbare groep: {Nl.Opsomming([.. groepen.Take(3)])}; of het die bereikt, is zelden gemeten.");
        }

        return interventie.Preventievormen switch
        {
            [] => Criteriumwaarde.Tussen(0.1m, 0.8m, "Of dit kwetsbare groepen bereikt, is onbekend."),
            _ when interventie.Preventievormen.Any(vorm => vorm is not Preventievorm.Universeel) =>
                Criteriumwaarde.Tussen(
                    0.3m, 0.8m, "De aanpak richt zich op mensen met een hoger risico, niet uitdrukkelijk op een kwetsbare groep."),
            _ => Criteriumwaarde.Tussen(0.1m, 0.6m, "Dit is voor iedereen; algemeen aanbod bereikt kwetsbare groepen vaak minder."),
        };
    }
}
