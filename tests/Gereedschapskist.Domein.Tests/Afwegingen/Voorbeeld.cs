using System.Text.Json;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;
namespace Gereedschapskist.Domein.Tests.Afwegingen;
public class Voorbeeld(ITestOutputHelper uit)
{
    [Fact]
    public void Toon()
    {
        var c = new Catalogus("test", CatalogusLezer.Lees(Cataloguspad.Meegeleverd));
        foreach (var (i,r,g) in new (string,string,int?)[]{("in-balans","IZA09",12),("in-balans","IZA41",12),("nu-niet-zwanger","IZA41",null),("welzijn-op-recept","IZA39",null)})
        {
            var u = Afweger.Weeg(c, new Afwegingsvraag { Interventie=i, Regio=r, Aannames = g is null? null : new Aannames{Groepsgrootte=g}});
            uit.WriteLine(u.Gelukt ? JsonSerializer.Serialize(u.Waarde, new JsonSerializerOptions{WriteIndented=true, Encoder=System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping}) : string.Join("\n",u.Fouten));
        }
    }
}
