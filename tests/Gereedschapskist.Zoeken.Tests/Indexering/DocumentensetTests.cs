using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Tests.Indexering;

public class DocumentensetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(376)]
    public void Rekent_als_een_gewone_verzameling(int ruimte)
    {
        var drievouden = Enumerable.Range(0, ruimte).Where(d => d % 3 == 0).ToList();
        var staart = Enumerable.Range(ruimte / 2, ruimte - (ruimte / 2)).ToList();
        var a = Documentenset.Waarvoor(ruimte, drievouden.Contains);
        var b = Documentenset.Waarvoor(ruimte, staart.Contains);
        var doorsnede = a.Kopie();
        doorsnede.Beperk(b);
        var vereniging = a.Kopie();
        vereniging.Voeg(b);

        Assert.Equal(drievouden, a.Leden);
        Assert.Equal(drievouden.Count, a.Aantal);
        Assert.Equal(drievouden.Intersect(staart), doorsnede.Leden);
        Assert.Equal(drievouden.Union(staart).Order(), vereniging.Leden);
        Assert.Equal(doorsnede.Aantal, a.AantalMet(b));
        Assert.All(Enumerable.Range(0, ruimte), d => Assert.Equal(drievouden.Contains(d), a.Heeft(d)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(65)]
    [InlineData(376)]
    public void Telt_wie_de_drempel_haalt_ook_als_het_er_net_op_is(int ruimte)
    {
        var scores = Enumerable.Range(0, ruimte).Select(d => d % 5 / 4f).ToArray();
        foreach (var drempel in (float[])[float.Epsilon, 0.25f, MathF.BitIncrement(0.25f), 1f, 2f])
        {
            Assert.Equal(Enumerable.Range(0, ruimte).Where(d => scores[d] >= drempel), Documentenset.Vanaf(scores, drempel).Leden);
        }
    }
}
