using System.Globalization;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;

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

    /// <summary>What was asked for, by name.</summary>
    public static string Onderwerp(Voorstelantwoord antwoord) =>
        string.Join(", ", new[] { antwoord.Vraag.Basisfunctionaliteit?.Naam, antwoord.Vraag.Gezondheidsdoel?.Naam, antwoord.Vraag.Doel is { } doel ? $"“{doel}”" : null }.OfType<string>());

    /// <summary>The whole ranking: how many fitted, and of each that was proposed its place or group and what that rests on.</summary>
    public static IEnumerable<Vastleggingsregel> Geheel(Catalogus catalogus, Voorstelantwoord antwoord) =>
    [
        new("Hoeveel passen er", Nl.Aantal(antwoord.Kandidaten, "interventie", "interventies"), $"{Nl.Aantal(antwoord.Uitgesloten.Count, "andere viel", "andere vielen")} af."),
        .. antwoord.Voorstellen.Select(voorstel => new Vastleggingsregel(
            voorstel.Interventie.Naam,
            antwoord.Groepen.Count > 0 ? catalogus.Labels.Van(voorstel.Groep) : string.Create(CultureInfo.InvariantCulture, $"plaats {voorstel.Rang}"),
            string.Join(" ", Redenen(voorstel)))),
    ];

    private static IEnumerable<string> Redenen(Voorstel voorstel) =>
    [
        .. voorstel.Effect is { } effect ? [effect.Tekst.EndsWith('.') ? effect.Tekst : effect.Tekst + "."] : Array.Empty<string>(),
        .. voorstel.Criteria.Where(c => c.Criterium is Voorstelcriterium.Bewijskracht or Voorstelcriterium.Doelgroeppassing).Select(c => c.Uitleg),
    ];
}
