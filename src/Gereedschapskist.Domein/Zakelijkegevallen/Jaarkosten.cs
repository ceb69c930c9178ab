using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>What one year of an interventie costs in a place, and who can pay: the case in short.</summary>
/// <param name="Kosten">Null when the price or the number of participants is unknown.</param>
/// <param name="Deelnemers">Null when not even an estimate can be made.</param>
/// <param name="Betalers">The parties that can pay.</param>
internal sealed record Jaarkosten(Gevalkosten? Kosten, Gevaldeelnemers? Deelnemers, IReadOnlyList<Beurs> Betalers)
{
    /// <param name="catalogus">The facts.</param>
    /// <param name="interventie">What is done.</param>
    /// <param name="gebied">Where.</param>
    /// <param name="jaar">The year that is reckoned.</param>
    /// <param name="peildatum">The day asked about.</param>
    /// <param name="deelnemers">The asker's own number per year; null leaves it to the agreement or our estimate.</param>
    public static Jaarkosten Van(Catalogus catalogus, Interventie interventie, Gebied gebied, int jaar, DateOnly peildatum, int? deelnemers)
    {
        var situatie = new Gevalsituatie
        {
            Catalogus = catalogus,
            Vraag = new Gevalvraag { Deelnemers = deelnemers },
            Peildatum = peildatum,
            Interventie = interventie,
            Gebied = gebied,
            Jaren = [jaar],
        };
        var aantal = Deelnemersrekening.Bepaal(situatie);
        var kosten = Kostensom.Bereken(catalogus.KostenramingVan(interventie), aantal, gebied.Inwoners, 1);
        return new(kosten, aantal, [.. new Betalingsrekening(situatie).Jaar(jaar, kosten).Betalers.Select(deel => deel.Betaler)]);
    }
}
