using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public class CataloguslezerTests
{
    [Fact]
    public void De_meegeleverde_catalogus_heeft_376_interventies_en_342_gemeenten_in_42_IZA_regios()
    {
        var catalogus = new Catalogus("test", Cataloguslezer.Lees(Cataloguspad.Meegeleverd));

        Assert.Equal(376, catalogus.Interventies.Count);
        Assert.Equal(342, catalogus.Gemeenten.Count);
        Assert.Equal(42, catalogus.Regios.Count(r => r.Soort == Domein.Gebieden.Regiosoort.Iza));
        Assert.All(catalogus.Regios, r => Assert.NotEmpty(r.Gemeenten));
    }
}
