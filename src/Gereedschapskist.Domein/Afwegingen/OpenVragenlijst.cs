using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Lists what is unanswered, in the order of what an answer can still do.</summary>
internal static class OpenVragenlijst
{
    public static IReadOnlyList<OpenVraag> Maak(Weging weging, IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten) =>
    [
        .. weging.Kader.Criteria
            .Select((criterium, i) => (Criterium: criterium, weging.Bepalingen[i].Sterkte))
            .Where(c => !c.Sterkte.IsBekend)
            .Select(c => Maak(c.Criterium, c.Sterkte, weging.Kader, uitkomsten))
            .Where(vraag => vraag.Delen.Count > 0)
            .OrderByDescending(vraag => vraag.KanKantelen)
            .ThenByDescending(vraag => vraag.Punten ?? 0),
    ];

    private static OpenVraag Maak(
        Criterium criterium, Sterkte sterkte, Afwegingskader kader, IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten)
    {
        var delen = criterium.GeldtVoor.Where(deel => !uitkomsten[deel].LigtVast).ToList();
        return new OpenVraag
        {
            Criterium = criterium.Id,
            Vraag = criterium.Vraag,
            Schaal = criterium.Schaal,
            Richting = criterium.Richting!.Value,
            Punten = criterium.IsVoorwaarde ? null : decimal.Round((criterium.Gewicht ?? 0) * sterkte.Speelruimte, 2),
            KanKantelen = delen.Any(deel => KanKantelen(criterium, sterkte, Grens(kader, deel), uitkomsten[deel])),
            Delen = delen,
        };
    }

    private static bool KanKantelen(Criterium criterium, Sterkte sterkte, decimal grens, Deeluitkomst uitkomst)
    {
        var regionaal = uitkomst.Score.Punten >= grens;
        if (criterium.IsVoorwaarde)
        {
            return criterium.Gevolg is Gevolg.Blokkeert && regionaal;
        }

        var ruimte = (criterium.Gewicht ?? 0) * sterkte.Speelruimte;
        return uitkomst.Grond is not Grond.Geblokkeerd && (criterium.WijstRegionaal
            ? !regionaal && uitkomst.Score.Punten + ruimte >= grens
            : regionaal && uitkomst.Score.Punten - ruimte < grens);
    }

    private static decimal Grens(Afwegingskader kader, Deel deel) => kader.Onderdelen.First(o => o.Deel == deel).Grens;
}
