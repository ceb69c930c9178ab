using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether the law puts the task with the single municipality.</summary>
internal sealed class WettelijkeTaakGemeente : IBerekening
{
    public string Criterium => "wettelijke-taak-gemeente";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie) => Grondslagen.Genoemd(
        situatie.Interventie, [Grondslag.Wpg, Grondslag.Wmo], "Wpg of Wmo", "die legt de taak bij de individuele gemeente");
}
