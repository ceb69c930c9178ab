namespace Gereedschapskist.Zoeken.Tests.Relevantie;

public class BootstrapTests
{
    [Fact]
    public void Een_gelijk_verschil_op_elke_vraag_is_zeker() =>
        Assert.Equal((0.2, 0.2, 0.2), Afgerond(Bootstrap.Verschil(Met(0.1, 0.4, 0.7), Met(0.3, 0.6, 0.9))));

    [Fact]
    public void Een_verschil_dat_van_de_vraag_afhangt_heeft_een_ruim_interval()
    {
        var (verschil, laag, hoog) = Bootstrap.Verschil(Met(0.5, 0.5, 0.5, 0.5), Met(1, 0, 1, 0));

        Assert.Equal(0, verschil, 6);
        Assert.True(laag < 0 && hoog > 0);
    }

    private static Meting Met(params double[] scores) => new("", [.. scores.Select(s => new Vraagmeting(new BeoordeeldeVraag("", "", "", []), [], s, 0, 1))]);

    private static (double, double, double) Afgerond((double A, double B, double C) v) => (Math.Round(v.A, 6), Math.Round(v.B, 6), Math.Round(v.C, 6));
}
