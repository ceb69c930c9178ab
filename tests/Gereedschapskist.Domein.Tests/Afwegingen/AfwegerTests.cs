using System.Globalization;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>
/// Cases worked out by hand from the standard kader. The comment above each case adds up the points for execution: −8 principle "local",
/// knowledge 0/2/4/8 (none/little/medium or required/much), regional performer +4 (often: +2), first line −3, small municipalities
/// +3 × share, scale +10 × share without a full group, size of the target group +5 × shortage, travel −4 × distance (from 10 to 25 km, or by
/// boat). Regional from +2.
/// </summary>
public class AfwegerTests
{
    private const string Haaglanden = "IZA13"; // 5 municipalities, none small, The Hague 553,417 inhabitants
    private const string Friesland = "IZA09"; // 18 municipalities, 6 small, four Wadden islands
    private const string Zeeland = "IZA39"; // 13 municipalities, 6 small
    private const string ZuidLimburg = "IZA41"; // 16 municipalities, 8 small
    private const string Amsterdam = "IZA03"; // Amsterdam and Diemen
    private const string Utrecht = "IZA32"; // one city
    private const string Wadden = "GM0060 GM0088 GM0093 GM0096"; // Ameland, Schiermonnikoog, Terschelling, Vlieland
    private const string Dorpen = "GM0965 GM0981 GM0986"; // Simpelveld, Vaals, Voerendaal: 10,000 to 12,500 inhabitants
    private const Advies Lokaal = Advies.Lokaal;
    private const Advies Beide = Advies.RegionaalOrganiserenLokaalUitvoeren;
    private const Advies Regionaal = Advies.Regionaal;

    public static TheoryData<string, string, string, string, Advies> Gevallen => new()
    {
        // --- Valpreventie: inkoop and coördinatie are regional by agreement
        // −8 +4 −3 = −7: The Hague and its neighbours run it themselves
        { "in-balans", Haaglanden, "", "groep=12", Beide },

        // −8 +4 −3 +3 (all small) +5 (2 of 4 have no group of 12) +2.2 −4 (boats between the islands) = −0.8
        { "in-balans", Wadden, "", "groep=12", Beide },

        // −0.8 +4: somebody who gives it comes over with the boat
        { "in-balans", Wadden, "reisafstand=nee", "groep=12", Regionaal },

        // −0.8 −4: people come for a familiar face
        { "in-balans", Wadden, "leefwereld=1", "groep=12", Beide },

        // −8 +4 −3 +3 +10 +4 −4: neither fills a group alone
        { "in-balans", "GM0088 GM0096", "", "groep=12", Regionaal },

        // −8 +4 −3 +1 +1.1 +0.5 = −4.4: two of eighteen are no reason for the region
        { "in-balans", Friesland, "", "groep=12", Beide },

        // −8 +4 −3 = −7: one city
        { "in-balans", Utrecht, "", "groep=12", Beide },

        // −8 +4 −3 +3 = −4: small, but 84 to 103 participants fill seven groups
        { "in-balans", Dorpen, "", "groep=12", Beide },

        // −8 +4 −3 +3 +10 +3.7 = +9.7: nobody fills a group of 120
        { "in-balans", Dorpen, "", "groep=120", Regionaal },

        // −8 +4 −3 +1.4 = −5.6; size of group unknown, so scale stays open
        { "otago", Zeeland, "", "", Beide },

        // −8 +4 +1.5 = −2.5: the source says it is run locally
        { "zeker-bewegen", ZuidLimburg, "", "", Beide },

        // −8 −3 = −11; knowledge unknown
        { "tom-thuis-onbezorgd-mobiel", Haaglanden, "", "", Beide },

        // --- Sociaal verwijzen
        // −8 +4 −3 = −7: the smallest has 27,115 inhabitants, 0.54 fte or more
        { "welzijn-op-recept", Haaglanden, "", "", Beide },

        // −8 +4 −3 +3 +3.6 (0.05 to 0.25 fte at most) = −0.4
        { "welzijn-op-recept", Wadden, "", "", Beide },

        // −0.4 −4 (boats) +6: all four hire the same provider
        { "welzijn-op-recept", Wadden, "overlap=4", "", Beide },

        // and that provider comes over
        { "welzijn-op-recept", Wadden, "overlap=4 reisafstand=nee", "", Regionaal },

        // −8 −3 +1.4 = −9.6
        { "dorpsondersteuner", Zeeland, "", "", Beide },

        // −8 +2 −3 = −9
        { "financien-in-de-spreekkamer", Amsterdam, "", "", Beide },

        // --- Overgewicht volwassenen
        // −8 +4 +1.5 = −2.5
        { "cool", ZuidLimburg, "", "", Beide },

        // −2.5 +4 = +1.5: half a point short
        { "cool", ZuidLimburg, "inhoudelijke-meerwaarde=1", "", Beide },

        // +1.5 +2 = +3.5
        { "cool", ZuidLimburg, "inhoudelijke-meerwaarde=1 efficientie-slagkracht=1", "", Regionaal },

        // −8 +4 −3 +1 +10 (even Leeuwarden has 7.5 of the 8 participants) +4.5 = +8.5
        { "prisma-diabetes", Friesland, "", "aandeel=6 bereik=0.1", Regionaal },

        // −8 +4 −3 +1 +2.2 (four islands) and at most +2.5 = below 0
        { "prisma-diabetes", Friesland, "", "aandeel=6 bereik=1", Beide },

        // −8 +4 −3 = −7
        { "voel-je-goed", Utrecht, "", "", Beide },

        // −8 +4 −3 +1.4 = −5.6
        { "gli-volwassenen", Zeeland, "", "", Beide },

        // --- Kansrijke start and integrale gezinspoli
        // −8 +8 +4 (a source says regional) +1.5 = +5.5
        { "voorzorg", ZuidLimburg, "", "", Regionaal },

        // the points still say regional, but the condition blocks
        { "voorzorg", ZuidLimburg, "businesscase=nee", "", Beide },

        // +5.5 −4 = +1.5
        { "voorzorg", ZuidLimburg, "lokale-behoefte=1", "", Beide },

        // −8 +8 +2 (youth health care, often regional) = +2: on the border counts
        { "stevig-ouderschap", Haaglanden, "", "", Regionaal },

        // −8 +4 +2 −3 = −5
        { "centering-zwangerschap", Amsterdam, "", "", Beide },

        // −8 +2 −3 +1.4 = −7.6
        { "home-start", Zeeland, "", "", Beide },

        // −8 +8 −3 = −3: the neighbourhood team runs it
        { "moeders-van-rotterdam", Haaglanden, "", "", Beide },

        // −8 +8 +1 = +1
        { "ouder-baby-interventie", Friesland, "", "", Beide },

        // +1 +3
        { "ouder-baby-interventie", Friesland, "gespecialiseerd-regionaal=ja", "", Regionaal },

        // --- Nu Niet Zwanger
        // −8 +1: the sources speak of coordination on the scale of the GGD region; the talk itself is held by local workers
        { "nu-niet-zwanger", Friesland, "", "", Beide },

        // −8, in a region of one municipality
        { "nu-niet-zwanger", Utrecht, "", "", Beide },

        // --- Laagdrempelige steunpunten
        // one steunpunt per municipality by agreement, whatever the points say
        { "zelfregiecentra", Haaglanden, "", "", Beide },
        { "zelfregiecentra", Wadden, "overlap=4 inhoudelijke-meerwaarde=1 beschikbaarheid=ja", "", Beide },
        { "ease-inloop-jongeren", ZuidLimburg, "", "", Beide },

        // −8 +4 +3 +10 (1 to 5 participants, a group needs 5) +4.1 = +13.1: a course in the steunpunt is no steunpunt
        { "wrap", Wadden, "", "aandeel=10 bereik=1", Regionaal },

        // −8 +4 = −4
        { "wrap", Haaglanden, "", "aandeel=10 bereik=1", Beide },

        // --- Ontwikkelagenda: no agreement on inkoop yet
        // inkoop and coördinatie +1.4 −2 (Wmo) = −0.6; execution −8 −3 +1.4
        { "boodschappenplusbus", Zeeland, "", "", Lokaal },

        // the region decides to cover everyone
        { "boodschappenplusbus", Zeeland, "inkoop-dekkend-aanbod=ja", "", Beide },

        // inkoop and coördinatie 0, execution −8
        { "head-up", Haaglanden, "", "", Lokaal },

        // execution −8 +8 = 0, inkoop 0
        { "mbct", Utrecht, "", "", Lokaal },

        // −8 +8 +1.5 = +1.5: the source speaks of a regional network, the screening is in the classroom
        { "storm", ZuidLimburg, "", "", Beide },

        // coördinatie of a ketenaanpak is regional; execution −8 +4 −3 = −7
        { "cool-2b-fit", Haaglanden, "", "", Beide },

        // −8 +4 +2 +1 +0.9 (islands below 0.5 fte) = −0.1
        { "kind-naar-gezonder-gewicht", Friesland, "", "aandeel=20", Beide },

        // −8 +4 +4 +1.4 = +1.4, but coördinatie 4 +1.4 = +5.4
        { "helder-op-school", Zeeland, "", "", Beide },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Het_advies_volgt_uit_de_punten_en_afspraken(string interventie, string gebied, string antwoorden, string aannames, Advies verwacht)
    {
        var afweging = Proefcatalogus.Weeg(interventie, gebied, antwoorden, Lees(aannames));

        Assert.Equal(verwacht, afweging.Advies);
        Assert.Contains(verwacht, afweging.MogelijkeAdviezen);
    }

    [Fact]
    public void Wat_bronnen_in_het_gebied_in_gebruik_zagen_telt_als_overlap_en_laat_elk_antwoord_toe()
    {
        var (interventie, gemeenten) = Proefcatalogus.Catalogus.Interventies
            .Select(i => (i.Id, Codes: i.InGebruik.SelectMany(g => g.Gemeenten).Distinct(StringComparer.Ordinal).ToList()))
            .First(i => i.Codes.Count > 1);

        var overlap = Proefcatalogus.Weeg(interventie, string.Join(' ', gemeenten)).Criterium("overlap");

        Assert.Equal(Antwoordherkomst.Catalogus, overlap.Herkomst);
        Assert.True(overlap.Bijdrage > 0);
        Assert.Equal(0, overlap.BijdrageVan);
        Assert.NotEmpty(overlap.Bronnen);
        Assert.Equal(Antwoordherkomst.Onbekend, Proefcatalogus.Weeg(interventie, gemeenten[0]).Criterium("overlap").Herkomst);
        Assert.Equal(Antwoordherkomst.Ingevuld, Proefcatalogus.Weeg(interventie, string.Join(' ', gemeenten), "overlap=0").Criterium("overlap").Herkomst);
    }

    [Fact]
    public void De_punten_van_de_Wadden_zijn_de_som_van_de_bijdragen()
    {
        var afweging = Proefcatalogus.Weeg("in-balans", Wadden, "", new Aannames { Groepsgrootte = 12 });

        Assert.Equal(-0.82m, afweging.Uitvoering().Punten);
        Assert.Equal(
            afweging.Uitvoering().Punten,
            decimal.Round(afweging.Criteria.Where(c => c.GeldtVoor.Contains(Deel.Uitvoering)).Sum(c => c.Bijdrage ?? 0), 2));
        Assert.Equal(5m, afweging.Criterium("schaalgrootte").Bijdrage);
        Assert.Equal("2 tot 4 van de 4 gemeenten krijgen in een jaar geen eigen groep vol", afweging.Criterium("schaalgrootte").Uitleg.Split(':')[0]);
    }

    [Fact]
    public void In_een_gemengde_regio_verschilt_het_advies_per_gemeente()
    {
        var afweging = Proefcatalogus.Weeg("in-balans", Friesland, "", new Aannames { Groepsgrootte = 12 });

        Assert.Equal(Beide, afweging.Advies);
        Assert.Equal(
            ["Schiermonnikoog", "Vlieland"],
            afweging.PerGemeente.Where(g => g.Advies is Regionaal).Select(g => g.Naam).Order());
        Assert.Equal(
            ["Ameland", "Terschelling"],
            afweging.PerGemeente.Where(g => g.Advies is Beide && g.VultEigenGroep is not true).Select(g => g.Naam).Order());
        Assert.All(
            afweging.PerGemeente.Where(g => g.VultEigenGroep is null),
            g => Assert.DoesNotContain("Kan zelf uitvoeren", g.Uitleg, StringComparison.Ordinal));
    }

    [Fact]
    public void Een_gemeente_die_een_groep_niet_vult_krijgt_een_cluster_met_voorbehoud()
    {
        var afweging = Proefcatalogus.Weeg("in-balans", Friesland, "", new Aannames { Groepsgrootte = 12 });

        var cluster = Assert.Single(afweging.Clusters);
        Assert.Equal(["GM0088", "GM0096"], cluster.Gemeenten);
        Assert.Equal(2m, cluster.Deelnemers);
        Assert.NotNull(cluster.SluitAanBij);
        Assert.True(cluster.VultGroep);
        Assert.Contains(afweging.Waarschuwingen, w => w.Contains("rekenvoorstel", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_voorwaarde_die_niet_klopt_blokkeert_en_dat_staat_erbij()
    {
        var afweging = Proefcatalogus.Weeg("voorzorg", ZuidLimburg, "businesscase=nee");

        Assert.Equal(Grond.Geblokkeerd, afweging.Uitvoering().Grond);
        Assert.Equal(5.5m, afweging.Uitvoering().Punten);
        Assert.Contains(afweging.Waarschuwingen, w => w.Contains("businesscase", StringComparison.Ordinal));
        Assert.Contains("businesscase", afweging.Motivering, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_regio_over_twee_zorgkantoorregios_krijgt_een_waarschuwing_maar_geen_blokkade()
    {
        var afweging = Proefcatalogus.Weeg("nu-niet-zwanger", "IZA08");

        Assert.False(afweging.Criterium("congruentie").Voldaan);
        Assert.Equal("80%", afweging.Criterium("congruentie").Antwoord);
        Assert.Contains(afweging.Waarschuwingen, w => w.Contains("2 zorgkantoorregio's", StringComparison.Ordinal));
        Assert.Equal(Beide, afweging.Advies);
    }

    [Fact]
    public void De_motivering_noemt_advies_getallen_bronnen_en_versies()
    {
        var tekst = Proefcatalogus.Weeg("in-balans", Friesland, "", new Aannames { Groepsgrootte = 12 }).Motivering;

        Assert.All(
            ["regionaal organiseren en lokaal uitvoeren", "661.904 inwoners", "570 tot 4.600 deelnemers", "3% van de 65-plussers", "Opdracht voor de werkagenda", "versie 1.1.0", "Catalogusversie test"],
            stuk => Assert.Contains(stuk, tekst, StringComparison.Ordinal));
    }

    private static Aannames? Lees(string tekst)
    {
        var delen = tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split('=')).ToDictionary(d => d[0], d => decimal.Parse(d[1], CultureInfo.InvariantCulture));
        return delen.Count == 0
            ? null
            : new Aannames
            {
                Groepsgrootte = delen.TryGetValue("groep", out var groep) ? (int)groep : null,
                DoelgroepAandeel = delen.TryGetValue("aandeel", out var aandeel) ? aandeel : null,
                Bereik = delen.TryGetValue("bereik", out var bereik) ? bereik : null,
            };
    }
}
