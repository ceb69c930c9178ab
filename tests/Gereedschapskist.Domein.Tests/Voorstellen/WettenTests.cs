using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>Laws of the ranking, on made-up catalogues with all kinds of known and unknown facts.</summary>
[Properties(Arbitrary = [typeof(Verzonnen)], MaxTest = 60)]
public class WettenTests
{
    [Wet]
    public void Meer_gewicht_verlaagt_nooit_de_rang_van_de_beste_op_dat_criterium(Verzonnencatalogus proef, int nummer, double erbij)
    {
        var criterium = Gewichten.Volgorde[Math.Abs(nummer % Gewichten.Volgorde.Count)];
        var naam = Criterialijst.Code(criterium);
        var oud = proef.Gewichten[naam];
        var nieuw = Math.Min(100, oud + Math.Round(Math.Abs(double.IsFinite(erbij) ? erbij : 1) % 50, 3));
        var voor = Ranglijst(proef.Catalogus, proef.Gewichten);
        var na = Ranglijst(proef.Catalogus, new Dictionary<string, double>(proef.Gewichten) { [naam] = nieuw });
        var hoogste = voor.Max(voorstel => Waarde(voorstel, criterium));

        foreach (var beste in voor.Where(voorstel => Waarde(voorstel, criterium) == hoogste))
        {
            Assert.True(Boven(na, beste, hoogste, criterium) <= Boven(voor, beste, hoogste, criterium));
        }
    }

    [Wet]
    public void Wie_nergens_beter_is_staat_nooit_boven_wie_ergens_beter_is(Verzonnencatalogus proef)
    {
        var ranglijst = Ranglijst(proef.Catalogus, proef.Gewichten);

        foreach (var boven in ranglijst)
        {
            Assert.DoesNotContain(ranglijst.Skip(boven.Rang), onder => Domineert(onder, boven));
        }
    }

    [Wet]
    public void De_volgorde_van_de_catalogus_maakt_niet_uit(Verzonnencatalogus proef)
    {
        var gedraaid = Proef.Met(proef.Catalogus.Interventies.Reverse());

        Assert.Equal(Json(Antwoord(proef.Catalogus, proef.Gewichten)), Json(Antwoord(gedraaid, proef.Gewichten)));
    }

    [Wet(MaxTest = 20)]
    public void Dezelfde_vraag_geeft_dezelfde_bytes(Verzonnencatalogus proef) =>
        Assert.Equal(Json(Antwoord(proef.Catalogus, proef.Gewichten)), Json(Antwoord(proef.Catalogus, proef.Gewichten)));

    [Wet]
    public void Een_alternatief_minder_verandert_de_scores_en_volgorde_van_de_rest_niet(Verzonnencatalogus proef)
    {
        var voor = Ranglijst(proef.Catalogus, proef.Gewichten);
        var weg = voor[voor.Count / 2].Interventie.Id;
        var na = Ranglijst(Proef.Met(proef.Catalogus.Interventies.Where(interventie => interventie.Id != weg)), proef.Gewichten);

        Assert.Equal(
            voor.Where(voorstel => voorstel.Interventie.Id != weg).Select(voorstel => (voorstel.Interventie.Id, voorstel.Score)),
            na.Select(voorstel => (voorstel.Interventie.Id, voorstel.Score)));
    }

    [Wet]
    public void De_score_is_de_som_van_de_bijdragen_en_ligt_tussen_haar_grenzen(Verzonnencatalogus proef)
    {
        foreach (var voorstel in Ranglijst(proef.Catalogus, proef.Gewichten))
        {
            Assert.InRange(voorstel.Score, voorstel.ScoreVan, voorstel.ScoreTot);
            Assert.InRange(voorstel.Criteria.Sum(criterium => criterium.Bijdrage) - voorstel.Score, -0.005m, 0.005m);
            Assert.InRange(voorstel.Rang, voorstel.Robuustheid.BesteRang, voorstel.Robuustheid.SlechtsteRang);
            Assert.True(voorstel.Robuustheid.KansOpTop3 >= voorstel.Robuustheid.KansOpRang1);
        }
    }

    /// <summary>How many that are less good on this criterium stand above it; those that are as good gain as much.</summary>
    private static int Boven(IReadOnlyList<Voorstel> ranglijst, Voorstel wie, decimal hoogste, Voorstelcriterium criterium) => ranglijst
        .TakeWhile(voorstel => voorstel.Interventie.Id != wie.Interventie.Id)
        .Count(voorstel => Waarde(voorstel, criterium) < hoogste);

    private static bool Domineert(Voorstel wie, Voorstel ander) =>
        wie.Criteria.Zip(ander.Criteria).All(paar => paar.First.Waarde >= paar.Second.Waarde)
        && wie.Criteria.Zip(ander.Criteria).Any(paar => paar.First.Waarde > paar.Second.Waarde);

    private static decimal Waarde(Voorstel voorstel, Voorstelcriterium criterium) => voorstel.Criteria[(int)criterium].Waarde;

    private static IReadOnlyList<Voorstel> Ranglijst(Catalogus catalogus, IReadOnlyDictionary<string, double> gewichten) =>
        Antwoord(catalogus, gewichten).Voorstellen;

    private static Voorstelantwoord Antwoord(Catalogus catalogus, IReadOnlyDictionary<string, double> gewichten) =>
        Proef.StelVoor(catalogus, new Voorstelvraag { Gezondheidsdoel = "minder-valongevallen", Gewichten = gewichten, Aantal = 50 });

    private static string Json(Voorstelantwoord antwoord) => JsonSerializer.Serialize(antwoord);
}

/// <summary>A made-up catalogue with weights for every criterium.</summary>
public sealed record Verzonnencatalogus(Catalogus Catalogus, IReadOnlyDictionary<string, double> Gewichten);

/// <summary>Makes interventies of every kind: known and unknown, old and new, good, null and harmful.</summary>
public static class Verzonnen
{
    private static readonly Bron Bron = new() { Titel = "bron", Url = "https://example.org/" };

    public static Arbitrary<Verzonnencatalogus> Catalogus() => Arb.From(
        from interventies in Gen.ListOf(Interventie(), 8)
        from gewichten in Gen.ListOf(Gen.Choose(0, 10), Gewichten.Volgorde.Count)
        let genummerd = interventies.Select((interventie, nummer) => interventie with { Id = $"i{nummer}", Naam = $"I{nummer}" })
        let doel = gewichten.Sum() == 0 ? 1 : 0
        select new Verzonnencatalogus(
            Proef.Met(genummerd),
            Gewichten.Volgorde.ToDictionary(Criterialijst.Code, criterium => (double)gewichten[(int)criterium] + doel)));

    private static Gen<Interventie> Interventie() =>
        from niveau in Gen.Elements(Enum.GetValues<Erkenningsniveau>())
        from jaar in Gen.Choose(2008, 2026)
        from gedateerd in Gen.Elements(true, false)
        from effecten in Gen.ListOf(Effect(), 2)
        from kosten in Gen.Choose(0, 5000)
        from weken in Gen.Choose(0, 110)
        from kennis in Gen.Elements((Kennisniveau?)null, Kennisniveau.Laag, Kennisniveau.Hoog, Kennisniveau.Vereist)
        from kenmerk in Gen.Elements((string[])[], (string[])["lage SES"], (string[])["thuiswonend"])
        from doelen in Gen.Elements((string[])["minder-valongevallen"], (string[])["vitaal-ouder"], (string[])["minder-valongevallen", "meer-bewegen", "mentaal"])
        from betaling in Gen.Elements((Grondslag?)null, Grondslag.Zvw, Grondslag.Spuk, Grondslag.EigenBijdrage)
        select Proef.Interventie("i") with
        {
            Gezondheidsdoelen = doelen,
            Kenmerken = kenmerk,
            Erkenningen = [new Erkenning { Niveau = niveau, Datering = gedateerd ? Datering.Parse($"{jaar}") : null, Bron = Bron.Id }],
            Effecten = [.. effecten.Where(effect => effect.Gezondheidsdoelen.Count > 0)],
            KostenPerDeelnemer = kosten < 1500 ? null : new KostenPerDeelnemer { VanEuro = kosten - 1400, TotEuro = kosten, Prijsjaar = 2024, Berekening = "som", Bronnen = [Bron.Id] },
            Dosis = weken == 0 ? null : new Dosis { Weken = new Hoeveelheid { Van = weken, Tot = weken, Bronnen = [Bron.Id] }, Bronnen = [Bron.Id] },
            Schaal = kennis is null ? null : new Schaal { SpecialistischeKennis = kennis },
            Financiering = betaling is { } grondslag ? [new Financieringsfeit { Onderdeel = "cursus", Grondslag = grondslag, Bron = Bron.Id }] : [],
            Bronnen = [Bron],
        };

    private static Gen<Effect> Effect() =>
        from uitwerking in Gen.Elements((Uitwerking?)null, Uitwerking.Gunstig, Uitwerking.GeenEffect, Uitwerking.Gemengd, Uitwerking.Averechts)
        from bewijs in Gen.Elements(Enum.GetValues<Bewijsvorm>())
        from doelen in Gen.Elements((string[])[], (string[])["minder-valongevallen"], (string[])["meer-bewegen"])
        select new Effect { Uitkomst = "uitkomst", Richting = Effectrichting.Daling, Uitwerking = uitwerking, Bewijs = bewijs, Gezondheidsdoelen = doelen, Bron = Bron.Id };
}
