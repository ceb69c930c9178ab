using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Basisfunctionaliteiten;

namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>Whether it belongs to what must be available everywhere.</summary>
internal sealed class InkoopDekkendAanbod : IBerekening
{
    public string Criterium => "inkoop-dekkend-aanbod";

    public Bepaling Bepaal(Criterium criterium, Afwegingssituatie situatie)
    {
        var functies = situatie.Basisfunctionaliteiten;
        if (functies.FirstOrDefault(f => f.Status is Agendastatus.Basisfunctionaliteit) is { } functie)
        {
            return Bepaling.Ja(
                Antwoordherkomst.Catalogus,
                $"Hoort bij de basisfunctionaliteit {functie.Naam} (eigen indeling van de catalogus); die moet in de hele regio dekkend zijn.",
                functie.Bronnen);
        }

        return functies.Count == 0
            ? Bepaling.Onbekend("De catalogus koppelt deze interventie niet aan een basisfunctionaliteit.")
            : Bepaling.Onbekend($"{functies[0].Naam} staat op de ontwikkelagenda; een afspraak over dekkend aanbod is er nog niet.");
    }
}
