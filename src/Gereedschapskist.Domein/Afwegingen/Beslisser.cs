using Gereedschapskist.Domein.Afwegingen.Berekeningen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Decides the scale of each part: an agreement goes first, then the points, then a condition that blocks.</summary>
internal sealed class Beslisser(Afwegingssituatie situatie)
{
    private static readonly Deel[] VolgtUitvoering = [Deel.Inkoop, Deel.Coordinatie];

    public IReadOnlyDictionary<Deel, Deeluitkomst> Beslis(Weging weging, int? gemeente = null)
    {
        var uitkomsten = Enum.GetValues<Deel>().ToDictionary(deel => deel, deel => BeslisDeel(weging, deel, gemeente));
        var uitvoering = uitkomsten[Deel.Uitvoering];
        foreach (var deel in VolgtUitvoering.Where(d => !uitkomsten[d].LigtVast))
        {
            uitkomsten[deel] = Volg(uitkomsten[deel], uitvoering);
        }

        return uitkomsten;
    }

    /// <summary>The three outcomes from the scales of the parts; knowledge and monitoring do not decide.</summary>
    public static Advies Combineer(Schaalniveau inkoop, Schaalniveau coordinatie, Schaalniveau uitvoering) =>
        uitvoering is Schaalniveau.Regionaal ? Advies.Regionaal
        : inkoop is Schaalniveau.Regionaal || coordinatie is Schaalniveau.Regionaal ? Advies.RegionaalOrganiserenLokaalUitvoeren
        : Advies.Lokaal;

    public static Advies Combineer(IReadOnlyDictionary<Deel, Deeluitkomst> uitkomsten, Func<Deeluitkomst, Schaalniveau> kies) =>
        Combineer(kies(uitkomsten[Deel.Inkoop]), kies(uitkomsten[Deel.Coordinatie]), kies(uitkomsten[Deel.Uitvoering]));

    public Deeluitkomst BeslisDeel(Weging weging, Deel deel, int? gemeente = null)
    {
        var score = weging.Tel(deel, gemeente);
        var afspraken = situatie.Kader.Afspraken.Where(a => a.Delen.Contains(deel)).Select(a => (Afspraak: a, Geldt: Geldt(a, weging))).ToList();
        if (afspraken.FirstOrDefault(a => a.Geldt is true).Afspraak is { } vast)
        {
            return new(vast.Schaal, vast.Schaal, vast.Schaal, Grond.Afspraak, vast, score);
        }

        var grens = situatie.Kader.Onderdelen.First(o => o.Deel == deel).Grens;
        var voorwaarde = Voorwaarde(weging, deel);
        var nu = Niveau(score.Punten >= grens && voorwaarde is not false);
        var laagst = Niveau(score.Laagst >= grens && voorwaarde is true);
        var hoogst = Niveau(score.Hoogst >= grens && voorwaarde is not false);
        foreach (var (afspraak, _) in afspraken.Where(a => a.Geldt is null))
        {
            (laagst, hoogst) = ((Schaalniveau)Math.Min((int)laagst, (int)afspraak.Schaal), (Schaalniveau)Math.Max((int)hoogst, (int)afspraak.Schaal));
        }

        var geblokkeerd = score.Punten >= grens && voorwaarde is false;
        return new(laagst, nu, hoogst, geblokkeerd ? Grond.Geblokkeerd : Grond.Punten, null, score)
        {
            EenAntwoordKantelt = afspraken.Any(a => a.Geldt is null && a.Afspraak.Schaal != nu)
                || (nu is Schaalniveau.Regionaal ? score.Punten - score.Omlaag < grens : !geblokkeerd && score.Punten + score.Omhoog >= grens),
        };
    }

    /// <summary>Whether every blocking condition is met: false when one is not, null while one is open.</summary>
    private bool? Voorwaarde(Weging weging, Deel deel)
    {
        var voldaan = (bool?)true;
        for (var i = 0; i < weging.Bepalingen.Count; i++)
        {
            var criterium = situatie.Kader.Criteria[i];
            if (criterium.IsVoorwaarde && criterium.Gevolg is Gevolg.Blokkeert && criterium.GeldtVoor.Contains(deel))
            {
                var dit = Voldaan(weging.Bepalingen[i].Sterkte);
                voldaan = voldaan is false || dit is false ? false : voldaan is null || dit is null ? null : true;
            }
        }

        return voldaan;
    }

    /// <summary>Whether a condition is met; null when the answer leaves room.</summary>
    public static bool? Voldaan(Sterkte sterkte) => sterkte.Van == 1 ? true : sterkte.Tot == 0 ? false : null;

    /// <summary>Whether an agreement holds; null while the criterion it hangs on is open.</summary>
    private bool? Geldt(Afspraak afspraak, Weging weging)
    {
        var past = (afspraak.Interventies.Count == 0 || afspraak.Interventies.Contains(situatie.Interventie.Id))
            && (afspraak.Basisfunctionaliteiten.Count == 0
                || situatie.Basisfunctionaliteiten.Any(f => afspraak.Basisfunctionaliteiten.Contains(f.Id)));
        return !past ? false
            : afspraak.AlsCriterium is { } id && weging.Bepaling(id) is { } bepaling ? Voldaan(bepaling.Sterkte)
            : afspraak.AlsCriterium is null;
    }

    /// <summary>What is run regionally is bought and coordinated regionally too.</summary>
    private static Deeluitkomst Volg(Deeluitkomst deel, Deeluitkomst uitvoering) => deel with
    {
        Laagst = Hoogste(deel.Laagst, uitvoering.Laagst),
        Nu = Hoogste(deel.Nu, uitvoering.Nu),
        Hoogst = Hoogste(deel.Hoogst, uitvoering.Hoogst),
        EenAntwoordKantelt = deel.Nu == uitvoering.Nu
            ? deel.EenAntwoordKantelt || uitvoering.EenAntwoordKantelt
            : Bepalend(deel, uitvoering).EenAntwoordKantelt,
        Grond = deel.Nu < uitvoering.Nu ? Grond.VolgtUitUitvoering : deel.Grond,
    };

    private static Deeluitkomst Bepalend(Deeluitkomst a, Deeluitkomst b) => a.Nu > b.Nu ? a : b;

    private static Schaalniveau Hoogste(Schaalniveau a, Schaalniveau b) => a > b ? a : b;

    private static Schaalniveau Niveau(bool regionaal) => regionaal ? Schaalniveau.Regionaal : Schaalniveau.Lokaal;
}
