using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>What one year of an interventie costs in a place, and who can pay: the case without own numbers, in short.</summary>
/// <param name="Kosten">Null when the price or the number of participants is unknown.</param>
/// <param name="Betalers">The parties that can pay.</param>
internal sealed record Jaarkosten(Gevalkosten? Kosten, IReadOnlyList<Beurs> Betalers)
{
    public static Jaarkosten Van(Catalogus catalogus, Interventie interventie, Gebied gebied, int jaar, DateOnly peildatum)
    {
        var situatie = new Gevalsituatie
        {
            Catalogus = catalogus,
            Vraag = new Gevalvraag(),
            Peildatum = peildatum,
            Interventie = interventie,
            Gebied = gebied,
            Jaren = [jaar],
        };
        var kosten = Kostensom.Bereken(catalogus.KostenramingVan(interventie), Deelnemersrekening.Bepaal(situatie), gebied.Inwoners, 1);
        return new(kosten, [.. new Betalingsrekening(situatie).Jaar(jaar, kosten).Betalers.Select(deel => deel.Betaler)]);
    }
}
