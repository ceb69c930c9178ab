using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Kostenramingen;

/// <summary>What holds for every estimate, whatever the dose.</summary>
[Properties(Replay = "(20261128,15)", MaxTest = 300, Arbitrary = [typeof(Doses)])]
public class KostenrekenWetten
{
    [Property]
    public void Een_raming_is_nooit_negatief_en_nooit_omgekeerd(Dosis dosis, Programmasoort soort)
    {
        var raming = Raam(dosis, soort);

        Assert.All(raming?.Opbouw ?? [], regel => Assert.InRange(regel.VanEuro, 0, regel.TotEuro));
        Assert.True(raming is null || (raming.VanEuro >= 0 && raming.VanEuro <= raming.TotEuro));
    }

    [Property]
    public void De_raming_omvat_de_som_van_haar_regels(Dosis dosis)
    {
        if (Raam(dosis, Programmasoort.Cursus) is not { Soort: Ramingsoort.BerekendUitDosis } raming)
        {
            return;
        }

        // Lines are rounded to cents, the estimate away from its middle.
        Assert.True(raming.VanEuro <= raming.Opbouw.Sum(regel => regel.VanEuro) + 0.02m);
        Assert.True(raming.TotEuro >= raming.Opbouw.Sum(regel => regel.TotEuro) - 0.02m);
    }

    [Property]
    public void Een_grotere_groep_kost_per_deelnemer_nooit_meer(Dosis dosis, PositiveInt grootte, PositiveInt meer)
    {
        var (klein, groot) = (Raam(dosis, groep: grootte.Get), Raam(dosis, groep: grootte.Get + meer.Get));

        Assert.True(klein is null == groot is null);
        Assert.True(klein is null || groot!.VanEuro <= klein.VanEuro);
        Assert.True(klein is null || groot!.TotEuro <= klein.TotEuro);
    }

    [Property]
    public void Een_hogere_uurprijs_kost_nooit_minder(Dosis dosis, PositiveInt uurprijs, PositiveInt meer)
    {
        var (laag, hoog) = (Raam(dosis, uurprijs: uurprijs.Get), Raam(dosis, uurprijs: uurprijs.Get + meer.Get));

        Assert.True(laag is null || (laag.VanEuro <= hoog!.VanEuro && laag.TotEuro <= hoog.TotEuro));
    }

    [Property]
    public void Meer_deelnemers_kosten_samen_nooit_minder(Dosis dosis, PositiveInt deelnemers, PositiveInt meer)
    {
        if (Raam(dosis, Programmasoort.Cursus) is not { } raming)
        {
            return;
        }

        var (weinig, veel) = (Kostentotaal.Voor(raming, deelnemers.Get)!, Kostentotaal.Voor(raming, deelnemers.Get + meer.Get)!);

        Assert.InRange(weinig.VanEuro, 0, weinig.TotEuro);
        Assert.True(weinig.VanEuro <= veel.VanEuro && weinig.TotEuro <= veel.TotEuro);
    }

    [Property]
    public void Naar_buiten_afronden_sluit_niets_uit(PositiveInt van, NonNegativeInt breedte)
    {
        var precies = new Domein.Kostenramingen.Interval(van.Get / 7m, (van.Get / 7m) + (breedte.Get / 13m));

        Assert.True(precies.NaarBuiten().Bevat(precies));
    }

    private static Kostenraming? Raam(Dosis dosis, Programmasoort soort = Programmasoort.Cursus, decimal? groep = null, decimal? uurprijs = null) =>
        Echt.Catalogus.Kostenramer.Raam(
            new Interventie { Id = "proef", Naam = "Proef", Programmasoort = soort, Dosis = dosis, Bronnen = [] },
            new EigenInvoer { Groepsgrootte = groep, Uurprijs = uurprijs });

    private static class Doses
    {
        public static Arbitrary<Dosis> Dosis() => (
            from bijeenkomsten in Hoeveelheid(0, 200)
            from minuten in Hoeveelheid(1, 480)
            from contacten in Hoeveelheid(0, 100)
            from groep in Hoeveelheid(1, 100)
            from begeleiders in Hoeveelheid(0, 5)
            select new Dosis
            {
                Bijeenkomsten = bijeenkomsten,
                MinutenPerBijeenkomst = minuten,
                IndividueleContacten = contacten,
                Groep = groep,
                BegeleidersPerGroep = begeleiders,
                Bronnen = [],
            }).ToArbitrary();

        private static Gen<Hoeveelheid?> Hoeveelheid(int laagst, int hoogst) =>
            from van in Gen.Choose(laagst, hoogst)
            from tot in Gen.Choose(van, hoogst)
            from vorm in Gen.Choose(0, 3)
            select vorm switch
            {
                0 => null,
                1 => new Hoeveelheid { Van = van, Bronnen = [] },
                2 => new Hoeveelheid { Tot = tot, Bronnen = [] },
                _ => new Hoeveelheid { Van = van, Tot = tot, Bronnen = [] },
            };
    }
}
