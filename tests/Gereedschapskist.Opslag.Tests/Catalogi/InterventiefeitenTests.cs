using System.Text.Json;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Gedeeld.Tests;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Opslag.Tests.Catalogi;

/// <summary>What the curated interventies must say: a few known histories, and rules that hold for every file.</summary>
public class InterventiefeitenTests
{
    private static Catalogus Catalogus => Echt.Catalogus;

    private static readonly string[] VerplichteEffectvelden = ["uitkomst", "gezondheidsdoelen", "richting", "uitwerking", "grootte", "bewijs", "bron"];

    [Theory]
    [InlineData("doe-praatgroep", 1, Erkenningsniveau.NietErkend, "2020-09-18")]
    [InlineData("sta-sterk-training", 2, Erkenningsniveau.Vervallen, "2021-04-09")]
    [InlineData("in-balans", 2, Erkenningsniveau.EersteAanwijzingen, "2022-05-19")]
    [InlineData("cool", 2, Erkenningsniveau.GoedeAanwijzingen, "2023-05-25")]
    [InlineData("coach2move", 2, Erkenningsniveau.SterkeAanwijzingen, "2022-05-19")]
    [InlineData("goldensports", 2, Erkenningsniveau.GoedBeschreven, "2015-12-01")]
    public void De_erkenningen_vertellen_de_geschiedenis(string id, int aantal, Erkenningsniveau niveau, string datering)
    {
        var interventie = Geef(id);

        Assert.Equal(aantal, interventie.Erkenningen.Count);
        Assert.Equal(niveau, interventie.Erkenningsniveau);
        Assert.Equal(Datering.Parse(datering), interventie.LaatsteErkenning?.Datering);
    }

    [Fact]
    public void Een_hererkenning_zonder_niveau_verbergt_het_bekende_niveau_niet()
    {
        var bron = Geef("slimmer").Bronnen[0];
        var interventie = new Interventie
        {
            Id = "i",
            Naam = "i",
            Bronnen = [bron],
            Erkenningen =
            [
                new Erkenning { Niveau = Erkenningsniveau.GoedeAanwijzingen, Bron = bron.Id },
                new Erkenning { Niveau = Erkenningsniveau.Onbekend, Bron = bron.Id },
            ],
        };

        Assert.Equal(Erkenningsniveau.GoedeAanwijzingen, interventie.Erkenningsniveau);
    }

    [Fact]
    public void Slimmer_kreeg_opnieuw_goede_aanwijzingen()
    {
        var slimmer = Geef("slimmer");

        Assert.All(slimmer.Erkenningen, erkenning => Assert.Equal(Erkenningsniveau.GoedeAanwijzingen, erkenning.Niveau));
        Assert.Equal(2023, slimmer.LaatsteErkenning?.Datering?.Jaar);
    }

    [Fact]
    public void Elke_interventie_zegt_wanneer_er_is_gezocht() => Assert.All(Catalogus.Interventies, i => Assert.NotNull(i.GezochtOp));

    [Fact]
    public void De_meeste_interventies_noemen_hun_dosis()
    {
        var metAantal = Catalogus.Interventies.Count(i => i.Dosis?.Bekend.Any() == true);

        Assert.InRange(metAantal, 240, Catalogus.Interventies.Count);
    }

    [Fact]
    public void Erkenningen_staan_op_volgorde_en_zonder_datum_alleen_achteraan_als_de_bron_later_zegt()
    {
        foreach (var interventie in Catalogus.Interventies)
        {
            Datering? vorige = null;
            foreach (var erkenning in interventie.Erkenningen)
            {
                if (erkenning.Datering is { } datering)
                {
                    Assert.True(vorige is null || vorige <= datering, interventie.Id);
                    vorige = datering;
                }
                else if (vorige is not null)
                {
                    Assert.StartsWith("Later ", erkenning.Toelichting, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Elk_effect_noemt_zijn_uitwerking_of_zegt_uitdrukkelijk_dat_die_onbekend_is()
    {
        foreach (var bestand in Directory.EnumerateFiles(Path.Combine(Cataloguspad.Meegeleverd, "interventies"), "*.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(bestand));
            foreach (var effect in document.RootElement.GetProperty("effecten").EnumerateArray())
            {
                Assert.All(VerplichteEffectvelden, veld => Assert.True(effect.TryGetProperty(veld, out _), $"{bestand}: {veld}"));
            }
        }
    }

    [Fact]
    public void Geen_effect_als_richting_is_nooit_een_gunstige_uitwerking()
    {
        var effecten = Catalogus.Interventies.SelectMany(interventie => interventie.Effecten).ToList();

        Assert.DoesNotContain(effecten, effect => effect.Richting is Effectrichting.GeenEffect && effect.Uitwerking is Uitwerking.Gunstig);
        Assert.Contains(effecten, effect => effect.Uitwerking is Uitwerking.GeenEffect);
    }

    [Fact]
    public void Het_effect_van_in_balans_is_gemengd_in_de_oude_versie_en_niet_aangetoond_in_de_huidige()
    {
        var uitwerkingen = Geef("in-balans").Effecten
            .Where(effect => effect.Gezondheidsdoelen.Contains("minder-valongevallen"))
            .Select(effect => effect.Uitwerking);

        Assert.Equal([Uitwerking.Gemengd, Uitwerking.GeenEffect, Uitwerking.GeenEffect], uitwerkingen);
    }

    [Fact]
    public void De_kosten_van_een_GLI_zijn_de_som_van_de_drie_maximumtarieven()
    {
        var cool = Geef("cool");
        var tarieven = cool.Kosten.Where(kosten => kosten.Soort is Kostensoort.Tarief).Select(kosten => kosten.BedragEuro!.Value).ToList();

        Assert.Equal(tarieven[0] + (4 * tarieven[1]) + (4 * tarieven[2]), cool.KostenPerDeelnemer!.VanEuro);
    }

    [Fact]
    public void Elke_interventie_heeft_een_gezondheidsdoel_en_noemt_alleen_bestaande_doelen()
    {
        var bekend = Catalogus.Gezondheidsdoelen.Select(doel => doel.Id).ToHashSet();

        Assert.All(Catalogus.Interventies, interventie => Assert.NotEmpty(interventie.Gezondheidsdoelen));
        Assert.All(
            Catalogus.Interventies.SelectMany(interventie => interventie.Effecten.SelectMany(effect => effect.Gezondheidsdoelen).Concat(interventie.Gezondheidsdoelen)),
            doel => Assert.Contains(doel, bekend));
    }

    [Fact]
    public void Elk_feit_verwijst_naar_een_bron_van_dezelfde_interventie()
    {
        foreach (var interventie in Catalogus.Interventies)
        {
            var bronnen = interventie.Bronnen.Select(bron => bron.Id).ToHashSet();
            var verwijzingen = interventie.Erkenningen.Select(erkenning => erkenning.Bron)
                .Concat(interventie.Kosten.Select(kosten => kosten.Bron))
                .Concat(interventie.Effecten.Select(effect => effect.Bron))
                .Concat(interventie.Financiering.Select(feit => feit.Bron))
                .Concat(interventie.KostenPerDeelnemer?.Bronnen ?? [])
                .Concat(new[] { interventie.Schaal?.Bron, interventie.Status?.Bron }.OfType<string>())
                .Concat(interventie.InGebruik.Select(gebruik => gebruik.Bron))
                .Concat(interventie.Erkenningen.SelectMany(erkenning => erkenning.AndereBronnen))
                .Concat(interventie.Dosis?.Bekend.SelectMany(aantal => aantal.Bronnen).Concat(interventie.Dosis.Bronnen) ?? []);

            Assert.All(verwijzingen, bron => Assert.Contains(bron, bronnen));
        }
    }

    private static Interventie Geef(string id) => Catalogus.Interventies.Single(interventie => interventie.Id == id);
}
