using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen.Omslagpunten;

/// <summary>How many open questions must point the other way together: exact, by taking the ones that move most first.</summary>
internal static class OpenVragensamen
{
    public static Omslagpunt? Zoek(Weging weging, Deeluitkomst nu, decimal grens)
    {
        var lokaal = nu.Nu is Schaalniveau.Lokaal;
        var ruimtes = weging.Kader.Criteria
            .Select((criterium, i) => (Criterium: criterium, Bijdrage: Weging.Bijdrage(criterium, weging.Bepalingen[i].Sterkte), Geldt: weging.TeltVoor(i, Deel.Uitvoering)))
            .Where(c => !c.Criterium.IsVoorwaarde && c.Geldt)
            .Select(c => lokaal ? c.Bijdrage.Omhoog : c.Bijdrage.Omlaag)
            .Where(ruimte => ruimte > 0)
            .OrderDescending();
        var (punten, aantal) = (nu.Score.Punten, 0);
        foreach (var ruimte in ruimtes)
        {
            punten += lokaal ? ruimte : -ruimte;
            aantal++;
            if (punten >= grens == lokaal)
            {
                return Maak(aantal, lokaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal);
            }
        }

        return null;
    }

    private static Omslagpunt Maak(int aantal, Schaalniveau naar) => new()
    {
        Soort = Omslagsoort.OpenVragen,
        Deel = Deel.Uitvoering,
        Naar = naar,
        Criterium = null,
        Drempel = aantal,
        Eenheid = "open vragen",
        Tekst = aantal == 1
            ? $"Eén open vraag kan de uitvoering al {Omslagzoeker.Woord(naar)} maken."
            : $"De uitvoering wordt pas {Omslagzoeker.Woord(naar)} als ten minste {aantal} open vragen die kant op wijzen.",
    };
}
