using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>What must hold for every question, over random interventies, areas, answers and group sizes.</summary>
public class AfwegerWetten
{
    private static readonly IReadOnlyList<string> _interventies = [.. Proefcatalogus.Catalogus.Interventies.Select(i => i.Id)];
    private static readonly IReadOnlyList<string> _gemeenten = [.. Proefcatalogus.Catalogus.Gemeenten.Select(g => g.Code)];

    private static Gen<Antwoord> Antwoord(Criterium criterium) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee => Gen.Elements(true, false).Select(Domein.Afwegingen.Antwoord.Van),
        Antwoordschaal.Mate => Gen.Choose(0, 10).Select(n => Domein.Afwegingen.Antwoord.Van(n / 10m)),
        Antwoordschaal.Percentage => Gen.Choose(0, 100).Select(n => Domein.Afwegingen.Antwoord.Van(n)),
        Antwoordschaal.Getal => Gen.Choose(0, 2).Select(n => Domein.Afwegingen.Antwoord.Van(n)),
        _ => Gen.Elements<string>([.. criterium.Keuzes.Select(k => k.Waarde)]).Select(Domein.Afwegingen.Antwoord.Van),
    };

    private static readonly Gen<Afwegingsvraag> _vragen =
        from interventie in Gen.Elements<string>([.. _interventies])
        from gemeenten in Gen.SubListOf<string>([.. _gemeenten]).Select(lijst => lijst.Take(12).ToList()).Where(lijst => lijst.Count > 1)
        from criteria in Gen.SubListOf<Criterium>([.. Proefcatalogus.Kader.Criteria])
        from antwoorden in Gen.CollectToList(criteria, Antwoord)
        from groep in Gen.Choose(1, 40)
        from deelnemers in Gen.CollectToList(gemeenten, _ => Gen.Choose(0, 200))
        select new Afwegingsvraag
        {
            Interventie = interventie,
            Gemeenten = gemeenten,
            Antwoorden = criteria.Zip(antwoorden).ToDictionary(p => p.First.Id, p => p.Second),
            Aannames = new Aannames
            {
                Groepsgrootte = groep,
                Deelnemers = gemeenten.Zip(deelnemers).ToDictionary(p => p.First, p => (decimal)p.Second),
            },
        };

    private static readonly Arbitrary<Afwegingsvraag> _vraag = _vragen.ToArbitrary();

    [Property(MaxTest = 25)]
    public Property Meer_deelnemers_maken_het_advies_nooit_regionaler() => Prop.ForAll(_vraag, Gen.Choose(0, 100).ToArbitrary(), (vraag, extra) =>
    {
        var meer = vraag with
        {
            Aannames = vraag.Aannames! with { Deelnemers = vraag.Aannames.Deelnemers.ToDictionary(d => d.Key, d => d.Value + extra) },
        };
        var (eerst, later) = (Proefcatalogus.Weeg(vraag), Proefcatalogus.Weeg(meer));

        Assert.True(later.Advies <= eerst.Advies);
        Assert.All(eerst.PerGemeente.Zip(later.PerGemeente), paar => Assert.True(paar.Second.Advies <= paar.First.Advies));
    });

    [Property(MaxTest = 25)]
    public Property Een_antwoord_dat_regionaal_wijst_maakt_het_advies_nooit_lokaler() => Prop.ForAll(_vraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var criterium in Proefcatalogus.Kader.Criteria.Where(c => c.Richting is Richting.Regionaal or Richting.Gedeeld))
        {
            Assert.True(Proefcatalogus.Weeg(Met(vraag, criterium.Id, Sterkst(criterium))).Advies >= eerst.Advies, criterium.Id);
        }
    });

    [Property(MaxTest = 25)]
    public Property Een_antwoord_dat_lokaal_wijst_maakt_het_advies_nooit_regionaler() => Prop.ForAll(_vraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var criterium in Proefcatalogus.Kader.Criteria.Where(c => c.Richting is Richting.Lokaal))
        {
            Assert.True(Proefcatalogus.Weeg(Met(vraag, criterium.Id, Sterkst(criterium))).Advies <= eerst.Advies, criterium.Id);
        }
    });

    [Property(MaxTest = 25)]
    public Property Zonder_een_antwoord_blijft_elk_eerder_mogelijk_advies_mogelijk() => Prop.ForAll(_vraag, vraag =>
    {
        var bekend = Proefcatalogus.Weeg(vraag);
        foreach (var criterium in Gevraagd(vraag))
        {
            var zonder = Proefcatalogus.Weeg(vraag with { Antwoorden = vraag.Antwoorden.Where(a => a.Key != criterium).ToDictionary() });

            Assert.Superset(bekend.MogelijkeAdviezen.ToHashSet(), zonder.MogelijkeAdviezen.ToHashSet());
            Assert.Equal(Antwoordherkomst.Onbekend, zonder.Criterium(criterium).Herkomst);
            Assert.Null(zonder.Criterium(criterium).Bijdrage);
        }
    });

    [Property(MaxTest = 25)]
    public Property Een_vast_advies_verandert_door_geen_enkel_antwoord_op_een_open_vraag() => Prop.ForAll(_vraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var open in eerst.OpenVragen)
        {
            foreach (var antwoord in Uitersten(Proefcatalogus.Kader.Criterium(open.Criterium)!))
            {
                Assert.Contains(Proefcatalogus.Weeg(Met(vraag, open.Criterium, antwoord)).Advies, eerst.MogelijkeAdviezen);
            }
        }
    });

    [Property(MaxTest = 25)]
    public Property De_volgorde_van_gemeenten_en_antwoorden_maakt_niet_uit() => Prop.ForAll(_vraag, vraag =>
    {
        var andersom = vraag with
        {
            Gemeenten = [.. vraag.Gemeenten!.Reverse()],
            Antwoorden = vraag.Antwoorden.Reverse().ToDictionary(),
            Aannames = vraag.Aannames! with { Deelnemers = vraag.Aannames.Deelnemers.Reverse().ToDictionary() },
        };

        Assert.Equivalent(Proefcatalogus.Weeg(vraag), Proefcatalogus.Weeg(andersom), strict: true);
    });

    [Property(MaxTest = 25)]
    public Property Elke_gemeente_die_geen_groep_vult_zit_in_precies_een_cluster_binnen_haar_IZA_regio() => Prop.ForAll(_vraag, vraag =>
    {
        var afweging = Proefcatalogus.Weeg(vraag);

        Assert.Equal(
            afweging.PerGemeente.Where(g => g.VultEigenGroep is false).Select(g => g.Gemeente).Order(StringComparer.Ordinal),
            afweging.Clusters.SelectMany(c => c.Gemeenten).Order(StringComparer.Ordinal));
        Assert.All(
            afweging.Clusters,
            cluster => Assert.Single(cluster.Gemeenten.Select(g => Proefcatalogus.Catalogus.Gemeente(g)!.IzaRegio).Distinct()));
    });

    private static IEnumerable<string> Gevraagd(Afwegingsvraag vraag) => vraag.Antwoorden.Keys
        .Where(id => Proefcatalogus.Kader.Criterium(id)!.Beantwoording is Beantwoording.Gevraagd)
        .Take(5);

    private static Afwegingsvraag Met(Afwegingsvraag vraag, string criterium, Antwoord antwoord) =>
        vraag with { Antwoorden = new Dictionary<string, Antwoord>(vraag.Antwoorden) { [criterium] = antwoord } };

    private static Antwoord Sterkst(Criterium criterium) => Uitersten(criterium)[0];

    private static Antwoord[] Uitersten(Criterium criterium) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee => [Domein.Afwegingen.Antwoord.Van(true), Domein.Afwegingen.Antwoord.Van(false)],
        Antwoordschaal.Mate => [Domein.Afwegingen.Antwoord.Van(1m), Domein.Afwegingen.Antwoord.Van(0m)],
        Antwoordschaal.Percentage => [Domein.Afwegingen.Antwoord.Van(100m), Domein.Afwegingen.Antwoord.Van(0m)],
        Antwoordschaal.Getal when criterium.Eenheid == "gemeenten" => [Domein.Afwegingen.Antwoord.Van(2m), Domein.Afwegingen.Antwoord.Van(0m)],
        Antwoordschaal.Getal => [Domein.Afwegingen.Antwoord.Van(criterium.DrempelVol!.Value), Domein.Afwegingen.Antwoord.Van(criterium.DrempelNul!.Value)],
        _ => [Domein.Afwegingen.Antwoord.Van("hoog"), Domein.Afwegingen.Antwoord.Van("niet-vereist")],
    };
}
