using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether a payer that buys regionally or nationally is involved.</summary>
internal sealed class AfsprakenGrotePartijen : IBerekening
{
    public string Criterium => "afspraken-grote-partijen";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie) => Grondslagen.Genoemd(
        situatie.Interventie,
        [Grondslag.Zvw, Grondslag.AanvullendeVerzekering, Grondslag.Wlz],
        "Zvw, aanvullende verzekering of Wlz",
        "daarover zijn afspraken met zorgverzekeraars of zorgkantoor nodig");
}
