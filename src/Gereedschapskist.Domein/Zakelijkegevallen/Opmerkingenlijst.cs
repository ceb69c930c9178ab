using Gereedschapskist.Domein.Kostenramingen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>What else to know of a case: how to read it, and own numbers that did not count or do not fit together.</summary>
internal static class Opmerkingenlijst
{
    public static IEnumerable<string> Maak(
        Gevalsituatie situatie, Kostenraming? raming, Gevaldeelnemers? deelnemers, IReadOnlyList<Opbrengst> opbrengsten)
    {
        var vraag = situatie.Vraag;
        foreach (var opmerking in situatie.Gebied.Opmerkingen)
        {
            yield return opmerking;
        }

        if (situatie.Functie is { } functie && !Voorstellen.Vragen.Functievraag.Van(situatie.Catalogus, functie).Omvat(situatie.Interventie))
        {
            yield return $"De catalogus koppelt {situatie.Interventie.Naam} niet aan {functie.Naam}; of de norm en het geld daarvan gelden, is niet gezegd.";
        }

        if (vraag.Kosten.PrijsPerDeelnemer is not null && (vraag.Kosten.RaaktUren || vraag.Kosten.NoemtPosten))
        {
            yield return "U gaf zelf een prijs per deelnemer; uw andere getallen over de kosten tellen daarom niet mee.";
        }

        if (raming?.Groep is { } groep && deelnemers is not null && deelnemers.Tot < groep.DeelnemersVan)
        {
            yield return $"Een groep telt ten minste {Nl.Afgerond(groep.DeelnemersVan)} deelnemers; met {Nl.Band(deelnemers.Van, deelnemers.Tot)} deelnemers raakt één groep niet vol. Wij rekenen een hele groep.";
        }

        if (opbrengsten.Count == 0 && (vraag.Effect ?? vraag.AantalPerDeelnemer ?? vraag.EuroPerUitkomst) is not null)
        {
            yield return "Uw getallen over de opbrengst tellen niet mee: er is geen telbare uitkomst waar zij bij horen.";
        }

        if (raming?.Soort is Ramingsoort.RamingNaarSoort)
        {
            yield return $"Van {situatie.Interventie.Naam} is geen prijs bekend; de raming is die van andere programma's van dezelfde soort. Vraag de eigenaar om een prijs.";
        }

        yield return "Niet gerekend: wat het kost om deelnemers te vinden en te begeleiden, en wie onderweg afhaakt. De bedragen zijn niet geïndexeerd.";
    }
}
