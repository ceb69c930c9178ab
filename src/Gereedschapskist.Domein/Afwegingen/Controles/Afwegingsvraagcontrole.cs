using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Turns a question into a situation with everything looked up, or names every fault in it.</summary>
internal static class Afwegingsvraagcontrole
{
    public static Uitkomst<Afwegingssituatie> Controleer(Catalogus catalogus, Afwegingsvraag vraag)
    {
        var fouten = new List<Fout>();
        var kader = Kaderkeuze.Kies(catalogus, vraag, fouten);
        var gebied = Gebiedskeuze.Kies(catalogus, vraag, fouten);
        var interventie = new Interventiecontrole(catalogus.Interventiezoeker, fouten).Lees("interventie", vraag.Interventie);
        Antwoordcontrole.Controleer(kader, vraag.Antwoorden, gebied?.Gemeenten.Count, fouten);
        var aannames = vraag.Aannames ?? new Aannames();
        Aannamecontrole.Controleer(aannames, gebied?.Gemeenten, fouten);
        if (fouten.Count > 0)
        {
            return fouten;
        }

        var soort = Soortbepaling.Bepaal(kader, interventie!);
        var norm = Streefgetal.Zoek(catalogus, kader, interventie!, Normsoort.Deelnemers);
        return new Afwegingssituatie
        {
            Catalogus = catalogus,
            Kader = kader,
            Interventie = interventie!,
            Regio = gebied!.Regio,
            Gemeenten = gebied.Gemeenten,
            Opmerkingen = gebied.Opmerkingen,
            Aannames = aannames,
            Antwoorden = vraag.Antwoorden,
            Basisfunctionaliteiten = [.. interventie!.Basisfunctionaliteiten.Select(catalogus.Basisfunctionaliteit).OfType<Basisfunctionaliteit>()],
            Deelnemers = Deelnemersraming.Bepaal(interventie, gebied.Gemeenten, aannames, new(norm, soort)),
            Groep = Groepsgrootte.Bepaal(interventie, aannames, soort),
        };
    }
}
