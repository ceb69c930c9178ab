using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>The principle itself: execution is local unless other arguments weigh more.</summary>
internal sealed class UitvoeringLokaal : IBerekening
{
    public string Criterium => "uitvoering-lokaal";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie) =>
        Bepaling.Ja(Antwoordherkomst.Berekend, "Voor de uitvoering zelf is het uitgangspunt: regionaal afspreken, lokaal uitvoeren.");
}
