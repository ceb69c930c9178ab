using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>A proposal begins with what a colleague would say.</summary>
public class VoorstelzinnenTests
{
    public static TheoryData<string> Functies => new(Proef.Echt.Basisfunctionaliteiten.Select(functie => functie.Id));

    [Theory]
    [MemberData(nameof(Functies))]
    public void Elke_samenvatting_bestaat_uit_hele_zinnen_zonder_codes(string functie)
    {
        foreach (var gemeente in new[] { null, "Hollands Kroon", "Utrecht" })
        {
            var samenvatting = Vraag(functie, gemeente).Samenvatting;

            Assert.Matches(@"^\p{Lu}[^\n]*[^.: ]\.$", samenvatting);
            Assert.DoesNotMatch(@"(?<!\.)\.\.(?!\.)", samenvatting);
            Assert.DoesNotContain("  ", samenvatting, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\bniet-geregeld\b|\balleen-beschreven\b|\bnull\b", samenvatting);
        }
    }

    [Fact]
    public void De_samenvatting_noemt_de_keus_hoe_zeker_wat_het_kost_wie_betaalt_en_wat_u_besluit()
    {
        var antwoord = Vraag("valpreventie", "Utrecht");

        Assert.Equal(
            ["Wat kiest u", "Hoe is het hier", "Wat hoort er altijd bij", "Hoe zeker is dat", "Wat kost het", "Wie betaalt", "Wat besluit u nu"],
            antwoord.Kern.Select(zin => zin.Kop));
        Assert.StartsWith($"Kies in Utrecht {antwoord.Voorstellen.First(v => v.Deel is Lijstdeel.Rangorde).Interventie.Naam}", antwoord.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Zijn_de_feiten_te_dun_dan_noemt_zij_hoogstens_drie_die_te_verdedigen_zijn_de_best_onderbouwde_eerst()
    {
        var antwoord = Vraag("mentale-gezondheid-jeugd", "Hollands Kroon");
        var best = antwoord.Voorstellen.Where(v => v.Deel is Lijstdeel.Rangorde).OrderBy(v => v.Groep).ThenBy(v => v.Rang).ToList();

        Assert.True(antwoord.Onzekerheid.TeDunVoorRangorde);
        Assert.Contains("te verdedigen zijn", antwoord.Kern[0].Tekst, StringComparison.Ordinal);
        Assert.All(best.Take(3), v => Assert.Contains(Kort(v), antwoord.Kern[0].Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain(Kort(best[3]), antwoord.Kern[0].Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_in_de_plaats_of_bij_de_buren_loopt_staat_voorop()
    {
        Assert.StartsWith("In Utrecht loopt volgens een bron al Moeder-babygroepen Overvecht", Vraag("kansrijke-start", "Utrecht").Samenvatting, StringComparison.Ordinal);
        Assert.StartsWith("Bij de buren (Den Helder) loopt volgens een bron Odensehuis", Vraag("aanpak-eenzaamheid", "Hollands Kroon").Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_budget_zonder_deelnemers_zegt_hoeveel_mensen_kunnen_meedoen()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "aanpak-eenzaamheid", Budget = new Budgetvraag { Bedrag = 50_000 } });
        var eerste = antwoord.Voorstellen.First(v => v.Kostenraming is { VanEuro: > 0 } && v.Kosten.HaalbareDeelnemersVan is not null);

        Assert.Equal((int)(50_000 / eerste.Kosten.PerDeelnemerTot!.Value), eerste.Kosten.HaalbareDeelnemersVan);
        Assert.Equal((int)(50_000 / eerste.Kosten.PerDeelnemerVan!.Value), eerste.Kosten.HaalbareDeelnemersTot);
        Assert.Contains("Voor uw budget van € 50.000 kunnen meedoen: ", antwoord.Samenvatting, StringComparison.Ordinal);
    }

    [Fact]
    public void Blijft_er_niets_over_dan_zegt_de_samenvatting_waardoor_en_wat_u_kunt_doen()
    {
        var antwoord = Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = "valpreventie", Doelgroep = new Doelgroepvraag { LeeftijdVan = 0, LeeftijdTot = 1 } });

        Assert.Equal($"{antwoord.GeenVoorstel!.Uitleg} {antwoord.GeenVoorstel.Advies}", antwoord.Samenvatting);
    }

    private static string Kort(Voorstel voorstel) => voorstel.Interventie.Naam.Split(" (")[0];

    private static Voorstelantwoord Vraag(string functie, string? gemeente) =>
        Proef.StelVoor(new Voorstelvraag { Basisfunctionaliteit = functie, Gemeente = gemeente });
}
