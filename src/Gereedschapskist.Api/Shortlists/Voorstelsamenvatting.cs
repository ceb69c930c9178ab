using System.Globalization;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>The place of one interventie in a proposal, with the reasons; also when it was excluded.</summary>
internal static class Voorstelsamenvatting
{
    public static IEnumerable<Vastleggingsregel> Maak(Voorstelantwoord antwoord, string interventie)
    {
        if (antwoord.Voorstellen.FirstOrDefault(v => v.Interventie.Id == interventie) is { } voorstel)
        {
            return
            [
                new(
                    "Plaats", string.Create(CultureInfo.InvariantCulture, $"{voorstel.Rang} van {antwoord.Kandidaten} kandidaten"),
                    $"Score {Nl.Getal(voorstel.Score)}, en tussen {Nl.Getal(voorstel.ScoreVan)} en {Nl.Getal(voorstel.ScoreTot)} als het onbekende mee- of tegenvalt."),
                .. voorstel.Criteria.Select(c => new Vastleggingsregel(c.Naam, Nl.Getal(c.Waarde), c.Uitleg)),
                .. voorstel.LetOp.Select(l => new Vastleggingsregel("Let op", l)),
            ];
        }

        return antwoord.Uitgesloten.FirstOrDefault(u => u.Interventie.Id == interventie) is { } uitgesloten
            ? [new("Plaats", $"uitgesloten door {uitgesloten.Regel}", uitgesloten.Uitleg)]
            : [new("Plaats", "niet bij de gevraagde voorstellen", string.Create(CultureInfo.InvariantCulture, $"Er waren {antwoord.Kandidaten} kandidaten; het voorstel noemde er {antwoord.Voorstellen.Count}."))];
    }
}
