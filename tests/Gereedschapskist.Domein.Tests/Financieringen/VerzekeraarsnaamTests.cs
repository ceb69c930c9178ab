using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Financieringen;

public class VerzekeraarsnaamTests
{
    private static readonly Financieringskennis Kennis = Echt.Catalogus.Financiering;

    [Theory]
    [InlineData("cz", "cz")]
    [InlineData("CZ", "cz")]
    [InlineData("CZdirect", "cz")]
    [InlineData("cz direct", "cz")]
    [InlineData("OHRA", "cz")]
    [InlineData("Zilveren Kruis", "zilveren-kruis")]
    [InlineData("zilverenkruis", "zilveren-kruis")]
    [InlineData("Pro Life", "zilveren-kruis")]
    [InlineData("Zilveren Kruis Achmea", "zilveren-kruis")]
    [InlineData("Avéro Achmea", "zilveren-kruis")]
    [InlineData("avero", "zilveren-kruis")]
    [InlineData("Nationale-Nederlanden", "nn")]
    [InlineData("Nationale Nederlanden", "nn")]
    [InlineData("Univé", "vgz")]
    [InlineData("unive", "vgz")]
    [InlineData("ZEKUR", "vgz")]
    [InlineData("Eno", "salland")]
    [InlineData("Anderzorg", "menzis")]
    [InlineData("DSW", "andere")]
    [InlineData("a.s.r.", "andere")]
    [InlineData("ONVZ", "andere")]
    [InlineData("Agis", "andere")]
    [InlineData("Delta Lloyd", "andere")]
    [InlineData("De Amersfoortse", "andere")]
    [InlineData("PNO", "andere")]
    public void Een_verzekeraar_wordt_bij_naam_label_en_oude_naam_gevonden(string getypt, string id) => Assert.Equal(id, Keuze("zorgverzekeraar", getypt));

    [Theory]
    [InlineData("risico", "Hoog", "hoog")]
    [InlineData("risico", " HOOG ", "hoog")]
    public void Een_keuze_mag_met_hoofdletters(string veld, string getypt, string id) => Assert.Equal(id, Keuze(veld, getypt));

    [Fact]
    public void Elke_naam_van_een_verzekeraar_hoort_bij_een_van_hen() => Assert.All(
        Kennis.Inhoud.Zorgverzekeraars,
        verzekeraar => Assert.All(verzekeraar.Namen, naam => Assert.Equal(verzekeraar.Id, Keuze("zorgverzekeraar", naam.Naam))));

    private static string? Keuze(string veld, string getypt)
    {
        var situatie = Situatielezer.Lees(new Dictionary<string, object?> { [veld] = getypt }, Kennis);
        return situatie.Waarde?[veld]?.Keuze;
    }
}
