using FsCheck;
using FsCheck.Fluent;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>What must hold for every question, over random interventies, areas, answers, group sizes and gaps in them.</summary>
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

    /// <summary>Leaves at random out what the asker assumes, so that group and participants are known only between bounds.</summary>
    private static readonly Gen<Afwegingsvraag> _ruimeVragen =
        from vraag in _vragen
        from groep in Gen.Elements(null, (int?)4, 10, 30)
        from aandeel in Gen.Elements(null, (decimal?)0.1m, 1, 5)
        from bereik in Gen.Elements(null, (decimal?)1, 5)
        from eigen in Gen.Choose(0, 3)
        select vraag with
        {
            Aannames = new Aannames
            {
                Groepsgrootte = groep,
                DoelgroepAandeel = aandeel,
                Bereik = bereik,
                Deelnemers = vraag.Aannames!.Deelnemers.Take(eigen).ToDictionary(),
            },
        };

    private static readonly Arbitrary<Afwegingsvraag> _ruimeVraag = _ruimeVragen.ToArbitrary();

    private static readonly Arbitrary<Afwegingsvraag> _vraag = _vragen.ToArbitrary();

    [Wet(MaxTest = 25)]
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

    [Wet(MaxTest = 25)]
    public Property Een_antwoord_dat_regionaal_wijst_maakt_het_advies_nooit_lokaler() => Prop.ForAll(_vraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var criterium in Proefcatalogus.Kader.Criteria.Where(c => c.Richting is Richting.Regionaal or Richting.Gedeeld))
        {
            Assert.True(Proefcatalogus.Weeg(Met(vraag, criterium.Id, Sterkst(criterium))).Advies >= eerst.Advies, criterium.Id);
        }
    });

    [Wet(MaxTest = 25)]
    public Property Een_antwoord_dat_lokaal_wijst_maakt_het_advies_nooit_regionaler() => Prop.ForAll(_vraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var criterium in Proefcatalogus.Kader.Criteria.Where(c => c.Richting is Richting.Lokaal))
        {
            Assert.True(Proefcatalogus.Weeg(Met(vraag, criterium.Id, Sterkst(criterium))).Advies <= eerst.Advies, criterium.Id);
        }
    });

    [Wet(MaxTest = 25)]
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

    [Wet(MaxTest = 60)]
    public Property Geen_antwoord_dat_een_open_vraag_aanbiedt_geeft_een_advies_dat_niet_mogelijk_heette() => Prop.ForAll(_ruimeVraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        foreach (var open in eerst.OpenVragen)
        {
            foreach (var antwoord in Aangeboden(open))
            {
                Houdt(eerst, Proefcatalogus.Weeg(Met(vraag, open.Criterium, antwoord)), open.Criterium);
            }
        }
    });

    [Wet(MaxTest = 200)]
    public Property Alle_open_vragen_samen_beantwoord_geven_een_advies_dat_mogelijk_heette() =>
        Prop.ForAll(_ruimeVraag, Gen.Choose(0, int.MaxValue).ToArbitrary(), (vraag, keuze) =>
        {
            var eerst = Proefcatalogus.Weeg(vraag);
            var willekeurig = new Random(keuze);
            var alles = eerst.OpenVragen.Aggregate(vraag, (v, open) =>
            {
                var antwoorden = Aangeboden(open);
                return Met(v, open.Criterium, antwoorden[willekeurig.Next(antwoorden.Count)]);
            });

            Houdt(eerst, Proefcatalogus.Weeg(alles), vraag.Interventie);
        });

    [Wet(MaxTest = 60)]
    public Property Een_antwoord_buiten_wat_bekend_is_telt_als_verbetering_en_waarschuwt() => Prop.ForAll(_ruimeVraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag with { Antwoorden = new Dictionary<string, Antwoord>() });
        foreach (var criterium in Proefcatalogus.Kader.Criteria)
        {
            var open = eerst.OpenVragen.FirstOrDefault(o => o.Criterium == criterium.Id);
            foreach (var antwoord in Uitersten(criterium).Where(a => open is not null && !Past(open.Ruimte, a)))
            {
                var later = Proefcatalogus.Weeg(Met(vraag, criterium.Id, antwoord));

                Assert.Equal(Antwoordherkomst.IngevuldWijktAf, later.Criterium(criterium.Id).Herkomst);
                Assert.Contains(later.Waarschuwingen, w => w.Contains("wijkt af van wat wij weten of berekenen", StringComparison.Ordinal));
            }
        }
    });

    [Wet(MaxTest = 100)]
    public Property Wat_alleen_op_eigen_indeling_rust_blijft_een_open_vraag_met_alle_antwoorden() => Prop.ForAll(_ruimeVraag, vraag =>
    {
        var afweging = Proefcatalogus.Weeg(vraag);
        foreach (var oordeel in afweging.Criteria.Where(c => c.Herkomst is Antwoordherkomst.EigenIndeling))
        {
            Assert.Equal(oordeel.Gewicht, oordeel.BijdrageTot - oordeel.BijdrageVan);
            Assert.All(
                afweging.OpenVragen.Where(o => o.Criterium == oordeel.Criterium),
                open => Assert.All(Uitersten(Proefcatalogus.Kader.Criterium(open.Criterium)!), antwoord => Assert.True(Past(open.Ruimte, antwoord))));
        }
    });

    [Wet(MaxTest = 60)]
    public Property Een_voorlopig_advies_verandert_door_geen_enkel_antwoord_alleen_op_wat_niemand_beantwoordde() => Prop.ForAll(_ruimeVraag, vraag =>
    {
        var eerst = Proefcatalogus.Weeg(vraag);
        if (eerst.Zekerheid is not Advieszekerheid.Voorlopig)
        {
            return;
        }

        foreach (var open in eerst.OpenVragen.Where(o => o.Richting is not Richting.Voorwaarde && eerst.Criterium(o.Criterium).Herkomst is Antwoordherkomst.Onbekend))
        {
            Assert.All(Aangeboden(open), antwoord => Assert.Equal(eerst.Advies, Proefcatalogus.Weeg(Met(vraag, open.Criterium, antwoord)).Advies));
        }
    });

    [Wet(MaxTest = 25)]
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

    [Wet(MaxTest = 25)]
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

    /// <summary>For the area and for every municipality: what an answer gives was called possible.</summary>
    private static void Houdt(Afweging eerst, Afweging later, string wat)
    {
        Assert.True(eerst.MogelijkeAdviezen.Contains(later.Advies), wat);
        Assert.All(
            eerst.PerGemeente.Zip(later.PerGemeente).Where(paar => paar.First.Zekerheid is Advieszekerheid.Vast),
            paar => Assert.Equal(paar.First.Advies, paar.Second.Advies));
    }

    private static IReadOnlyList<Antwoord> Aangeboden(OpenVraag open) => open.Ruimte.Keuzes.Count > 0
        ? open.Ruimte.Keuzes
        : [Domein.Afwegingen.Antwoord.Van(open.Ruimte.Van!.Value), Domein.Afwegingen.Antwoord.Van(open.Ruimte.Tot ?? (open.Ruimte.Van.Value + 100))];

    private static bool Past(Antwoordruimte ruimte, Antwoord antwoord) =>
        antwoord.Getal is { } getal ? getal >= ruimte.Van && getal <= (ruimte.Tot ?? getal) : ruimte.Keuzes.Contains(antwoord);

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
