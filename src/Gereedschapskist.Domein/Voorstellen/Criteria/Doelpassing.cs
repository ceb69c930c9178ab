using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>
/// Whether it is what was asked for: it fills a step of the chain or was shown to work on the goal, aims at it, or only touches it.
/// Of several things asked the parts count equally.
/// </summary>
public sealed class Doelpassing : ICriterium
{
    /// <summary>The step of a chain in which people get what it is all for.</summary>
    private const int AanbodStap = 3;

    /// <summary>What it costs at most to aim at other goals as well: each of them takes a part of the attention.</summary>
    private const decimal VerdeeldeAandacht = 0.2m;

    /// <summary>What it costs to fill a step while aiming at something else than the function is there for.</summary>
    private const decimal AndersGericht = 0.25m;

    public Voorstelcriterium Soort => Voorstelcriterium.Doelpassing;

    public string Naam => "Past bij het doel";

    public Criteriumwaarde Beoordeel(Interventie interventie, Voorstelopdracht vraag)
    {
        var delen = new List<(decimal Waarde, string Uitleg, IReadOnlyList<Bron> Bronnen)>();
        if (vraag.Functie is { } functie)
        {
            delen.Add(BijFunctie(interventie, functie));
        }

        if (vraag.Doel is { } doel)
        {
            delen.Add(BijDoel(interventie, doel, vraag.Catalogus));
        }

        if (vraag.Tekst is { } tekst)
        {
            delen.Add(BijTekst(interventie, tekst));
        }

        return Criteriumwaarde.Bekend(
            delen.Average(deel => deel.Waarde),
            string.Join(" ", delen.Select(deel => deel.Uitleg)),
            [.. delen.SelectMany(deel => deel.Bronnen)]);
    }

    private static (decimal, string, IReadOnlyList<Bron>) BijFunctie(Interventie interventie, Functievraag functie)
    {
        var naam = functie.Functie.Naam;
        var delen = functie.Invulling[interventie.Id].ToList();
        var ernaast = !functie.IsErOpGericht(interventie);
        var aftrek = ernaast ? AndersGericht : 0m;
        var richting = ernaast ? " Het doel van de aanpak is een ander gezondheidsdoel." : "";
        if (functie.Merk(interventie.Id) is not null)
        {
            return (1m - aftrek, $"Een akkoord, een wet of een landelijk model noemt deze aanpak bij {naam}.{richting}", []);
        }

        if (delen.Count > 0)
        {
            return (
                (functie.IsEigen(interventie) ? Keteninvulling(delen, functie) : 0.7m) - aftrek,
                $"Vult in de keten {naam}: {Nl.Opsomming([.. delen.Select(deel => deel.Naam)])} (onze indeling).{richting}",
                []);
        }

        return functie.Onderdelen.Any(deel => deel.Interventies.Count > 0)
            ? (0.5m - aftrek, $"Raakt {naam}, maar vult geen onderdeel van de keten (onze indeling).{richting}", [])
            : (0.8m - aftrek - Elders(interventie, functie.Doelen), $"Is in de catalogus gekoppeld aan {naam} (onze indeling).{richting}", []);
    }

    /// <summary>
    /// Tying steps together is what a chain asks most; next comes the offer itself; finding, assessing and keeping it up support that.
    /// A function that is itself a part of a chain has no other steps to compare with.
    /// </summary>
    private static decimal Keteninvulling(IReadOnlyList<Onderdeel> delen, Functievraag functie)
    {
        var stappen = delen.Where(deel => deel.Stap > 0).Select(deel => deel.Stap).Distinct().ToList();
        return functie.Functie.KetenOnderdelen.Count > 0 || stappen.Count > 1 ? 1m : stappen.Contains(AanbodStap) ? 0.95m : 0.75m;
    }

    private static (decimal, string, IReadOnlyList<Bron>) BijDoel(Interventie interventie, Doelvraag doel, Catalogus catalogus)
    {
        var naam = doel.Doel.Naam;
        var gunstig = interventie.Effecten.Where(effect => effect.Uitwerking is Uitwerking.Gunstig).ToList();
        var aantal = interventie.Gezondheidsdoelen.Count;
        var aftrek = Elders(interventie, doel.Ids);
        var naast = aantal > 1 ? $", een van {aantal} doelen" : "";
        var richt = interventie.Gezondheidsdoelen.Contains(doel.Doel.Id);
        if (gunstig.Where(effect => effect.MeetZelf(doel.Doel.Id)).ToList() is { Count: > 0 } gemeten)
        {
            return (
                richt ? 1m - aftrek : 0.7m,
                $"Heeft een gemeten gunstig effect op het doel '{naam}'{(richt ? $" en richt zich daarop{naast}" : "")}.",
                Zinnen.Bronnen(interventie, gemeten.Select(effect => effect.Bron)));
        }

        if (richt)
        {
            return (0.8m - aftrek, $"Richt zich op het doel '{naam}'{naast} (onze indeling).", []);
        }

        return gunstig.Where(effect => doel.Ids.Any(effect.MeetZelf)).ToList() is { Count: > 0 } onderliggend
            ? (0.6m, $"Heeft een gemeten gunstig effect op {Onder(onderliggend.SelectMany(effect => effect.Gezondheidsdoelen.Where(effect.MeetZelf)))}.",
                Zinnen.Bronnen(interventie, onderliggend.Select(effect => effect.Bron)))
            : interventie.Gezondheidsdoelen.Any(doel.Ids.Contains)
                ? (0.5m - aftrek, $"Richt zich op {Onder(interventie.Gezondheidsdoelen)} (onze indeling).", [])
            : interventie.Gezondheidsdoelen.Any(doel.Verwant.Contains) ? (0.4m, $"Raakt een breder doel waar '{naam}' onder valt (onze indeling).", [])
            : (0.1m, $"Richt zich niet op het doel '{naam}'.", []);

        // A narrower goal keeps its own name: what is said must be what the catalogue says.
        string Onder(IEnumerable<string> ids)
        {
            var namen = ids.Distinct().Where(doel.Ids.Contains).Select(id => $"'{catalogus.Gezondheidsdoel(id)?.Naam ?? id}'").ToList();
            return $"{Nl.Opsomming(namen)}, {(namen.Count == 1 ? "dat valt" : "die vallen")} onder '{naam}'";
        }
    }

    /// <summary>What is lost by aiming at other goals as well, by their share; a function without goals asks for none.</summary>
    private static decimal Elders(Interventie interventie, IReadOnlySet<string> gevraagd)
    {
        var aantal = interventie.Gezondheidsdoelen.Count;
        return aantal == 0 || gevraagd.Count == 0 ? 0m : VerdeeldeAandacht * interventie.Gezondheidsdoelen.Count(doel => !gevraagd.Contains(doel)) / aantal;
    }

    private static (decimal, string, IReadOnlyList<Bron>) BijTekst(Interventie interventie, Tekstvraag tekst)
    {
        var score = tekst.Score(interventie.Id);
        var waarde = (decimal)Math.Round(Math.Clamp(score, 0, 1), 3);
        return (waarde, (score > 0, tekst.Vondst.IsZwak) switch
        {
            (false, _) => $"De woorden '{tekst.Woorden}' komen in de beschrijving niet voor.",
            (_, true) => $"De woorden '{tekst.Woorden}' komen in de beschrijving niet voor; deze aanpak lijkt er nog het meest op.",
            _ => $"De beschrijving komt {(waarde >= 0.6m ? "sterk" : waarde >= 0.3m ? "deels" : "een beetje")} overeen met '{tekst.Woorden}'.",
        }, []);
    }
}
