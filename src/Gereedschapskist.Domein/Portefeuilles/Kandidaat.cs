using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Zakelijkegevallen;

namespace Gereedschapskist.Domein.Portefeuilles;

/// <summary>An interventie that can be chosen, with what it costs here and who can pay.</summary>
/// <param name="Interventie">The interventie.</param>
/// <param name="Kosten">Euro per year.</param>
/// <param name="Deelnemers">Per year.</param>
/// <param name="Beurzen">Who can pay, one or more.</param>
/// <param name="Doelen">Places of what it covers.</param>
internal sealed record Kandidaat(
    Interventie Interventie, Interval Kosten, Gevaldeelnemers Deelnemers, IReadOnlyList<Beurs> Beurzen, IReadOnlyList<int> Doelen)
{
    /// <summary>The geometric middle, as everywhere where one number must stand for an estimate, without false precision.</summary>
    public decimal Midden => Schatting.Rond(Kostenklasse.Midden(Kosten.Van, Kosten.Tot));

    public Portefeuillekandidaat Bij(Func<Kandidaat, decimal> kosten) =>
        new((long)decimal.Ceiling(kosten(this)), (int)Interventie.Erkenningsniveau, Doelen, Beurzen);
}
