using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi.Controles;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

public class FinancieringBijHetLadenTests
{
    [Fact]
    public void Een_regel_over_een_onderdeel_dat_niet_bestaat_noemt_bestand_en_plek()
    {
        var inhoud = Echt.Inhoud;
        var financiering = inhoud.Financiering;
        var kapot = inhoud with
        {
            Financiering = financiering with { Ketens = [.. financiering.Ketens.Select(k => k with { Regels = [.. k.Regels, k.Regels[0] with { Onderdeel = "bestaat-niet" }] })] },
        };

        var fouten = FinancieringKlopt.Controleer(kapot).ToList();

        Assert.Contains(fouten, f => f.Bestand == "financiering/ketens/valpreventie.json" && f.Fout.Code == "onbekend-onderdeel" && f.Fout.Veld.StartsWith("regels[", StringComparison.Ordinal));
        Assert.Empty(FinancieringKlopt.Controleer(inhoud));
    }
}
