using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Zakelijkegevallen;

/// <summary>What the tests of cases share: the real catalogue and a fixed day.</summary>
internal static class Geval
{
    public static readonly DateOnly Dag = new(2026, 11, 25);

    public static Zakelijkgeval Reken(Gevalvraag vraag, Catalogus? catalogus = null)
    {
        var uitkomst = Gevalrekenaar.Bereken(catalogus ?? Echt.Catalogus, vraag, Dag);
        Assert.True(uitkomst.Gelukt, string.Join("; ", uitkomst.Fouten));
        return uitkomst.Waarde;
    }

    public static Zakelijkgeval Reken(string interventie, string gemeente, int? deelnemers = null) =>
        Reken(new Gevalvraag { Interventie = interventie, Gemeente = gemeente, Deelnemers = deelnemers });
}
