using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether the law points at cooperation.</summary>
internal sealed class Samenwerkingsplicht : IBerekening
{
    public string Criterium => "samenwerkingsplicht";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie) => Grondslagen.Genoemd(
        situatie.Interventie, [Grondslag.Jeugdwet], "Jeugdwet", "die wijst samenwerking aan als dat doeltreffend en doelmatig is");
}
