using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Lists what is unanswered, in the order of what an answer can still do.</summary>
internal static class OpenVragenlijst
{
    public static IReadOnlyList<OpenVraag> Maak(
        Afwegingssituatie situatie, Weging weging, IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten, Kantelproef kantelproef) =>
    [
        .. weging.Kader.Criteria
            .Zip(weging.Bepalingen)
            .Where(c => !c.Second.Sterkte.IsBekend)
            .Select(c => Maak(c.First, c.Second, situatie.Gemeenten.Count, uitkomsten, kantelproef))
            .Where(vraag => vraag.Delen.Count > 0)
            .OrderByDescending(vraag => vraag.KanKantelen)
            .ThenByDescending(vraag => vraag.Punten ?? 0),
    ];

    private static OpenVraag Maak(
        Criterium criterium, Bepaling bepaling, int gemeenten, IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten, Kantelproef kantelproef) => new()
        {
            Criterium = criterium.Id,
            Vraag = criterium.Vraag,
            Schaal = criterium.Schaal,
            Richting = criterium.Richting!.Value,
            Ruimte = Antwoordgrenzen.Van(criterium, bepaling.Sterkte, gemeenten),
            Punten = criterium.IsVoorwaarde ? null : decimal.Round((criterium.Gewicht ?? 0) * bepaling.Sterkte.Speelruimte, 2),
            KanKantelen = kantelproef.Kantelt(criterium.Id),
            Delen = [.. criterium.GeldtVoor.Where(deel => bepaling.GaatOver(deel) && !uitkomsten[deel].LigtVast)],
        };
}
