using Gereedschapskist.Client.Tests.Gastheer;
using Gereedschapskist.Client.Voorbeeld;

namespace Gereedschapskist.Client.Tests;

public sealed class VoorbeeldTests(ClientFixture gastheer)
{
    [Fact]
    public async Task Elke_vraag_van_het_voorbeeldprogramma_krijgt_een_antwoord()
    {
        using var uit = new StringWriter();
        await new Vragen(gastheer.Streng, uit).Stel(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(uit.ToString());
        Assert.DoesNotContain("Dat lukte niet", uit.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"score 0,\d{3}", uit.ToString());
        Assert.Matches(@"\d,\d procent", uit.ToString());
        Assert.Equal(5, uit.ToString().Split(Environment.NewLine + Environment.NewLine).Length);
    }
}
