using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether it is run by first-line care, welfare work or neighbourhood sport.</summary>
internal sealed class EerstelijnLokaal : IBerekening
{
    public string Criterium => "eerstelijn-lokaal";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie) =>
        Uitvoerderswoorden.Eerste(situatie.Interventie.Uitvoerders, situatie.Kader.Uitvoerders.EersteLijnOfWijk) is { } uitvoerder
            ? Bepaling.Ja(Antwoordherkomst.EigenIndeling, $"De catalogus noemt als uitvoerder: {uitvoerder} (eigen indeling).").OnderVoorbehoud()
            : Bepaling.Onbekend("De catalogus zegt niet of dit een eerstelijns of lichte voorziening is.");
}
