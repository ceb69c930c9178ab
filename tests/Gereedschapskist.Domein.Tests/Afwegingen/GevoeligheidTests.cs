using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Tests.Afwegingen;

/// <summary>
/// How much of the advice hangs on numbers that are our own choice: every third IZA region × the interventies of the basisfunctionaliteiten of which
/// the catalogue knows the knowledge it takes, without answers of a region.
/// </summary>
public class GevoeligheidTests(ITestOutputHelper uitvoer)
{
    /// <summary>A choice of ours that alone decides more than this is no choice but the outcome.</summary>
    private const decimal HoogstensAnders = 0.20m;

    private static readonly IReadOnlyList<string> _interventies =
        ["in-balans", "otago", "welzijn-op-recept", "cool", "prisma-diabetes", "voorzorg", "stevig-ouderschap", "nu-niet-zwanger", "centering-zwangerschap", "wrap", "ouder-baby-interventie"];

    private static readonly Lazy<IReadOnlyList<Advies>> _standaard = new(() => Adviezen(Proefcatalogus.Kader));

    public static TheoryData<string> Keuzes => [.. Varianten.Keys];

    private static Dictionary<string, Func<Afwegingskader, Afwegingskader>> Varianten { get; } = new()
    {
        ["grens 1 in plaats van 2"] = k => k with { Onderdelen = [.. k.Onderdelen.Select(o => o with { Grens = 1 })] },
        ["grens 3 in plaats van 2"] = k => k with { Onderdelen = [.. k.Onderdelen.Select(o => o with { Grens = 3 })] },
        ["kleine gemeente onder 20.000"] = k => k with { KleineGemeenteInwoners = 20_000 },
        ["kleine gemeente onder 50.000"] = k => k with { KleineGemeenteInwoners = 50_000 },
        ["eigen uitvoerder vanaf 2 groepen"] = k => Anders(k, "omvang-doelgroep", c => c with { DrempelNul = 2 }),
        ["eigen uitvoerder vanaf 6 groepen"] = k => Anders(k, "omvang-doelgroep", c => c with { DrempelNul = 6 }),
        ["eigen functie vanaf 1 fte"] = k => k with { FormatieDrempelFte = 1 },
        ["schaalgrootte 8 in plaats van 10"] = k => Gewicht(k, "schaalgrootte", 8),
        ["schaalgrootte 12 in plaats van 10"] = k => Gewicht(k, "schaalgrootte", 12),
        ["specialistische kennis 6 in plaats van 8"] = k => Gewicht(k, "specialistische-kennis", 6),
        ["specialistische kennis 10 in plaats van 8"] = k => Gewicht(k, "specialistische-kennis", 10),
        ["uitvoering lokaal 6 in plaats van 8"] = k => Gewicht(k, "uitvoering-lokaal", 6),
        ["uitvoering lokaal 10 in plaats van 8"] = k => Gewicht(k, "uitvoering-lokaal", 10),
    };

    [Theory]
    [MemberData(nameof(Keuzes))]
    public void Een_andere_keuze_van_ons_verandert_het_advies_in_hooguit_een_vijfde_van_de_gevallen(string keuze)
    {
        var adviezen = Adviezen(Varianten[keuze](Proefcatalogus.Kader));
        var anders = _standaard.Value.Zip(adviezen).Count(paar => paar.First != paar.Second);
        uitvoer.WriteLine($"{keuze}: {anders} van {adviezen.Count} adviezen anders");

        Assert.InRange((decimal)anders / adviezen.Count, 0, HoogstensAnders);
    }

    private static IReadOnlyList<Advies> Adviezen(Afwegingskader kader) =>
    [
        .. from regio in Proefcatalogus.Catalogus.Regios.Where(r => r.Soort is Regiosoort.Iza).Where((_, i) => i % 3 == 0)
           from interventie in _interventies
           select Proefcatalogus.Weeg(Proefcatalogus.Vraag(interventie, regio.Code) with { Kader = kader, Aannames = Aannames(interventie) }).Advies,
    ];

    private static Aannames? Aannames(string interventie) => interventie switch
    {
        "in-balans" => new Aannames { Groepsgrootte = 12 },
        "prisma-diabetes" or "wrap" or "centering-zwangerschap" => new Aannames { DoelgroepAandeel = 5, Bereik = 1 },
        _ => null,
    };

    private static Afwegingskader Anders(Afwegingskader kader, string id, Func<Criterium, Criterium> wijzig) =>
        kader with { Criteria = [.. kader.Criteria.Select(c => c.Id == id ? wijzig(c) : c)] };

    /// <summary>The other weights stay as they are; the sum moves along.</summary>
    private static Afwegingskader Gewicht(Afwegingskader kader, string id, decimal gewicht)
    {
        var anders = Anders(kader, id, c => c with { Gewicht = gewicht });
        return anders with { Gewichtensom = anders.Criteria.Sum(c => c.Gewicht ?? 0) };
    }
}
