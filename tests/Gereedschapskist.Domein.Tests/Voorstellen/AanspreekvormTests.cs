using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Tests.Voorstellen;

/// <summary>A programme is no person: what is said of it says "dit" or "deze aanpak".</summary>
public class AanspreekvormTests
{
    [Fact]
    public void Van_een_interventie_staat_er_geen_zij_of_haar() => Assert.All(
        new Voorstelvraag[]
        {
            new() { Basisfunctionaliteit = "valpreventie", Gemeente = "Hollands Kroon", Doelgroep = new Doelgroepvraag { LeeftijdVan = 70 }, Aantal = 50 },
            new() { Basisfunctionaliteit = "sociaal-verwijzen", Regio = "Friesland", Doelgroep = new Doelgroepvraag { Kenmerken = ["laag inkomen"] }, Aantal = 50 },
            new() { Gezondheidsdoel = "minder-eenzaamheid", Gemeente = "Utrecht", Budget = new Budgetvraag { Bedrag = 1000, Deelnemers = 100 }, Aantal = 50 },
        }.SelectMany(vraag => Zinnen(Proef.StelVoor(vraag))),
        zin => Assert.DoesNotMatch(@"\b([Zz]ij|[Hh]aar) (is|wordt|richt|liep|loopt|noemt|kost|bereikt|voor|erkenning|beschrijving|setting|niet|heeft|als|bij|nog)\b", zin));

    private static IEnumerable<string> Zinnen(Voorstelantwoord antwoord) =>
    [
        .. antwoord.Kern.Select(zin => zin.Tekst),
        .. antwoord.Uitgesloten.Select(weg => weg.Uitleg),
        .. antwoord.LooptHier.SelectMany(plek => plek.Uitbreiden.Append(plek.Uitleg)),
        .. antwoord.Voorstellen.SelectMany(voorstel => voorstel.Criteria.Select(criterium => criterium.Uitleg).Concat(voorstel.LetOp).Append(voorstel.Kosten.Uitleg).Append(voorstel.Financiering.Uitleg)),
    ];
}
