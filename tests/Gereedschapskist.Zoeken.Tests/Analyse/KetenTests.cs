using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Tests.Analyse;

public class KetenTests
{
    private static readonly Woordenboek _boek = Woordenboek.Maak(TestCatalogus.Echt, Zoekopties.Alles);

    [Theory]
    [InlineData("valpreventie", "val preventie")]
    [InlineData("leefstijlinterventie", "leefstijl interventie")]
    [InlineData("schoolpleinen", "schol plein")]
    [InlineData("ouderenzorg", "bejaard zorg")]
    [InlineData("gezondheidsachterstanden", "gezond achterstand")]
    public void Een_samenstelling_valt_in_haar_delen(string woord, string delen) =>
        Assert.Equal(delen.Split(' '), Termen(woord, Tokensoort.Deel));

    [Theory]
    [InlineData("overgewicht")]
    [InlineData("training")]
    [InlineData("voorlichting")]
    [InlineData("mogelijkheden")]
    [InlineData("werkzaamheden")]
    [InlineData("relatie")]
    [InlineData("ouders")]
    public void Een_gewoon_woord_blijft_heel(string woord) => Assert.Empty(Termen(woord, Tokensoort.Deel));

    [Theory]
    [InlineData("Kinderen", "kind")]
    [InlineData("gevallen", "vallen")]
    [InlineData("rookt", "roken")]
    [InlineData("suïcide", "suicide")]
    [InlineData("mogelijkheden", "mogelijkheid")]
    public void Vormen_van_een_woord_delen_een_stam(string vorm, string ander) =>
        Assert.Equal(Termen(ander, Tokensoort.Woord), Termen(vorm, Tokensoort.Woord));

    [Fact]
    public void Ouders_en_ouderen_zijn_verschillende_mensen() =>
        Assert.NotEqual(Termen("ouders", Tokensoort.Woord), Termen("ouderen", Tokensoort.Woord));

    [Theory]
    [InlineData("suikerziekte", "diabetes")]
    [InlineData("treiteren", "pesten")]
    [InlineData("GLI", "gecombineerde leefstijlinterventie")]
    [InlineData("bejaarden", "65-plussers")]
    public void Woorden_voor_hetzelfde_krijgen_hetzelfde_begrip(string a, string b) =>
        Assert.NotEmpty(Termen(a, Tokensoort.Begrip).Intersect(Termen(b, Tokensoort.Begrip)));

    private static IReadOnlyList<string> Termen(string tekst, string soort) => Woorden.Van(_boek.Analyzer, tekst, s => s == soort);
}
