using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Tests.Gebieden;

public class LeeftijdsschattingTests
{
    private static readonly Bevolkingsopbouw _dorp = new()
    {
        Peildatum = new(2024, 1, 1),
        Inwoners = 1000,
        Tot15 = 150,
        Van15Tot65 = 650,
        Vanaf65 = 200,
        Vanaf75Schatting = 90,
        Tot18Van = 178,
        Tot18Tot = 182,
        Bron = "x",
    };

    [Theory]
    [InlineData(0, 100, 1000)]
    [InlineData(0, 14, 150)]
    [InlineData(0, 17, 180)]
    [InlineData(15, 64, 650)]
    [InlineData(65, 100, 200)]
    [InlineData(65, 74, 110)]
    [InlineData(75, 120, 90)]
    public void Getelde_groepen_komen_precies_uit(int van, int tot, int mensen) => Assert.Equal(mensen, Math.Round(_dorp.Mensen(van, tot), 6));

    [Fact]
    public void Twee_aansluitende_groepen_zijn_samen_de_hele()
    {
        for (var grens = 0; grens < Leeftijdsschatting.Oudste; grens++)
        {
            Assert.Equal(1000m, Math.Round(_dorp.Mensen(0, grens) + _dorp.Mensen(grens + 1, Leeftijdsschatting.Oudste), 6));
        }
    }

    [Fact]
    public void Onder_de_oudsten_zijn_er_elk_jaar_minder()
    {
        var jaren = Enumerable.Range(75, 26).Select(leeftijd => _dorp.Mensen(leeftijd, leeftijd)).ToList();

        Assert.Equal(jaren.OrderDescending(), jaren);
        Assert.All(jaren, mensen => Assert.True(mensen > 0));
    }

    [Fact]
    public void Zonder_schatting_van_de_oudsten_neemt_het_aantal_vanaf_65_af() =>
        Assert.InRange((_dorp with { Vanaf75Schatting = null }).Mensen(65, 85), 170m, 199m);
}
