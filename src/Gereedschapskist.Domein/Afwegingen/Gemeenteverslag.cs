using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Normen;

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
        var vult = situatie.Groep?.GevuldDoor(deelnemers);
        var (laagst, nu, hoogst) = (Advies(gebied, u => u.Laagst, uitvoering), Advies(gebied, u => u.Nu, uitvoering), Advies(gebied, u => u.Hoogst, uitvoering));
        return new Gemeenteadvies
        {
            Gemeente = gemeente.Code,
            Naam = gemeente.Naam,
            Advies = nu,
            Zekerheid = laagst == hoogst ? Advieszekerheid.Vast
                : uitvoering.EenAntwoordKantelt || (nu is not Uitkomsten.Advies.Regionaal && kantelproef.OrganisatieKantelt) ? Advieszekerheid.Open
                : Advieszekerheid.Voorlopig,
            Inwoners = gemeente.Inwoners,
            DeelnemersVan = deelnemers.Getoond().Van,
            DeelnemersTot = deelnemers.Getoond().Tot,
            VultEigenGroep = vult,
            Punten = decimal.Round(uitvoering.Score.Punten, 2),
            Uitleg = Uitleg(uitvoering, situatie.Groep, deelnemers),
        };
    }

    private static Advies Advies(
        IReadOnlyDictionary<Deel, Deeluitkomst> gebied, Func<Deeluitkomst, Schaalniveau> kies, Deeluitkomst uitvoering) =>
        Beslisser.Combineer(kies(gebied[Deel.Inkoop]), kies(gebied[Deel.Coordinatie]), kies(uitvoering));

    /// <summary>What is not known is never said as "can": then the advice only says where the arguments point.</summary>
    private static string Uitleg(Deeluitkomst uitvoering, Groepsgrootte? groep, Raming deelnemers)
    {
        var vult = groep?.GevuldDoor(deelnemers);
        var hoe = uitvoering.Nu is Schaalniveau.Regionaal ? "Voer samen met andere gemeenten uit"
            : vult is true ? "Kan zelf uitvoeren"
            : "De argumenten wijzen naar zelf uitvoeren";
        var groepszin = groep is { HoeftNietGevuld: true } ? "er hoeft geen groep gevuld te worden"
            : vult is true ? "vult naar verwachting zelf een groep"
            : vult is false ? "vult naar verwachting zelf geen groep"
            : "of deze gemeente zelf een groep vult, is onbekend";
        return $"{hoe}: {groepszin} (verwachte deelnemers per jaar: {deelnemers.Toon()}).";
    }
}
