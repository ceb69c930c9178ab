using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Says per municipality whether it can run it alone; what is organised for the area stays the same.</summary>
internal static class Gemeenteverslag
{
    public static IReadOnlyList<Gemeenteadvies> Maak(
        Afwegingssituatie situatie, Weging weging, Beslisser beslisser, IReadOnlyDictionary<Deel, Deeluitkomst> gebied, Kantelproef kantelproef) =>
        [.. situatie.Gemeenten.Select((_, i) => Maak(situatie, beslisser.BeslisDeel(weging, Deel.Uitvoering, i), gebied, kantelproef, i))];

    private static Gemeenteadvies Maak(
        Afwegingssituatie situatie,
        Deeluitkomst uitvoering,
        IReadOnlyDictionary<Deel, Deeluitkomst> gebied,
        Kantelproef kantelproef,
        int index)
    {
        var gemeente = situatie.Gemeenten[index];
        var deelnemers = situatie.Deelnemers.PerGemeente[index];
        var vultNiet = situatie.Groep is { } groep ? Schaalgrootte.VultNiet(deelnemers, groep) : Sterkte.Onbekend;
        var (laagst, nu, hoogst) = (Advies(gebied, u => u.Laagst, uitvoering), Advies(gebied, u => u.Nu, uitvoering), Advies(gebied, u => u.Hoogst, uitvoering));
        return new Gemeenteadvies
        {
            Gemeente = gemeente.Code,
            Naam = gemeente.Naam,
            Advies = nu,
            Zekerheid = laagst == hoogst ? Zekerheid.Vast
                : uitvoering.EenAntwoordKantelt || (nu is not Uitkomsten.Advies.Regionaal && kantelproef.OrganisatieKantelt) ? Zekerheid.Open
                : Zekerheid.Voorlopig,
            Inwoners = gemeente.Inwoners,
            DeelnemersVan = decimal.Round(deelnemers.Van, 1),
            DeelnemersTot = deelnemers.Tot is { } tot ? decimal.Round(tot, 1) : null,
            VultEigenGroep = vultNiet.IsBekend ? vultNiet == Sterkte.Nee : null,
            Punten = decimal.Round(uitvoering.Score.Punten, 2),
            Uitleg = Uitleg(uitvoering, vultNiet, deelnemers),
        };
    }

    private static Advies Advies(
        IReadOnlyDictionary<Deel, Deeluitkomst> gebied, Func<Deeluitkomst, Schaalniveau> kies, Deeluitkomst uitvoering) =>
        Beslisser.Combineer(kies(gebied[Deel.Inkoop]), kies(gebied[Deel.Coordinatie]), kies(uitvoering));

    private static string Uitleg(Deeluitkomst uitvoering, Sterkte vultNiet, Raming deelnemers)
    {
        var hoe = uitvoering.Nu is Schaalniveau.Regionaal ? "Voer samen met andere gemeenten uit" : "Kan zelf uitvoeren";
        var groep = vultNiet == Sterkte.Nee ? "vult zelf een groep"
            : vultNiet == Sterkte.Ja ? "vult zelf geen groep"
            : "onbekend of zij zelf een groep vult";
        return $"{hoe}: {groep} (verwachte deelnemers per jaar: {deelnemers.Toon()}).";
    }
}
