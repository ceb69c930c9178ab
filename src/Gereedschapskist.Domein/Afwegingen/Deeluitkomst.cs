using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>The scale of a part, with the lowest and highest that the open questions still allow.</summary>
internal readonly record struct Deeluitkomst(Schaalniveau Laagst, Schaalniveau Nu, Schaalniveau Hoogst, Grond Grond, Afspraak? Afspraak, Score Score)
{
    public bool LigtVast => Afspraak is not null;

    /// <summary>Whether one answer to an open criterion can turn it.</summary>
    public bool EenAntwoordKantelt { get; init; }

    public Advieszekerheid Zekerheid =>
        Laagst == Hoogst ? Advieszekerheid.Vast : EenAntwoordKantelt ? Advieszekerheid.Open : Advieszekerheid.Voorlopig;
}
