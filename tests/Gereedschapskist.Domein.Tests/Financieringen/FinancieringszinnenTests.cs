using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Domein.Tests.Financieringen;

/// <summary>The funding check begins with what a colleague would say.</summary>
public class FinancieringszinnenTests
{
    private const string Dag = "2026-11-28";

    [Theory]
    [InlineData("valpreventie", "De gemeente betaalt: opsporen")]
    [InlineData("valpreventie", "Soms betaalt een aanvullende verzekering: valpreventie in de aanvullende verzekering. Dat hangt af van of iemand")]
    [InlineData("sociaal-verwijzen", "De gemeente betaalt: ")]
    [InlineData("overgewicht-volwassenen", "Het eigen risico geldt niet voor: ")]
    public void De_samenvatting_zegt_wie_betaalt_waar_het_van_afhangt_en_of_het_eigen_risico_geldt(string functie, string zin) =>
        Assert.Contains(zin, Samenvatting(functie), StringComparison.Ordinal);

    [Fact]
    public void Elke_samenvatting_bestaat_uit_hele_zinnen() => Assert.All(
        Toetshulp.Catalogus.Basisfunctionaliteiten.Select(b => Samenvatting(b.Id))
            .Concat(Toetshulp.Catalogus.Interventies.Select(i => Toetshulp.OverInterventie(i.Id, Dag, "").Samenvatting)),
        zin => Assert.Matches(@"^\p{Lu}[^\n]*[^.: ]\.$", zin));

    [Fact]
    public void In_de_samenvatting_van_een_onderwerp_staan_geen_codes() => Assert.All(
        Toetshulp.Catalogus.Basisfunctionaliteiten,
        b => Assert.DoesNotMatch(@"[a-z][A-Z]|\bniet-geregeld\b|\bonbekend\b", Samenvatting(b.Id)));

    [Fact]
    public void Wie_alles_vertelt_krijgt_geen_afhankelijkheid_meer_te_lezen()
    {
        var antwoord = Toets("overgewicht-volwassenen", "leeftijd=45, gewichtsrisico=matig, verwijzing=ja");
        var gli = antwoord.Oordelen.Single(o => o.Onderdeel == "gli");

        Assert.Equal("de zorgverzekeraar", Financieringszinnen.Betaler(gli));
    }

    private static string Samenvatting(string functie) => Toets(functie, "").Samenvatting;

    private static Financieringsantwoord Toets(string functie, string situatie) => Financieringstoets.Toets(
        Toetshulp.Catalogus, Toetshulp.Catalogus.Basisfunctionaliteit(functie)!, Toetshulp.Dag(Dag), Toetshulp.Situatie(situatie));
}
