using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Robuustheid;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Writes the proposals: only what is shown is worked out.</summary>
internal sealed class Voorstelschrijver(
    Voorstelopdracht vraag, IReadOnlyList<Beoordeling> ranglijst, IReadOnlyList<Stevigheid> stevigheid)
{
    private readonly decimal[] _aandelen = [.. Gewichten.Volgorde.Select(vraag.Gewichten.Aandeel)];

    public Voorstel Schrijf(int plek)
    {
        var kandidaat = ranglijst[plek];
        var som = vraag.Gewichten.Som;
        return new Voorstel
        {
            Rang = plek + 1,
            Deel = kandidaat.Deel,
            Merk = vraag.Functie?.Merk(kandidaat.Interventie.Id),
            Groep = Onderbouwingsregel.Van(kandidaat.Interventie, Doeleffecten.Lijn(kandidaat.Interventie, vraag)),
            Interventie = Interventieverwijzing.Naar(kandidaat.Interventie),
            Score = Math.Round(kandidaat.Som / som, 3),
            ScoreVan = Math.Round(kandidaat.SomVan / som, 3),
            ScoreTot = Math.Round(kandidaat.SomTot / som, 3),
            Criteria = [.. Criterialijst.Alle.Select(criterium => Bijdrage(criterium, kandidaat))],
            Robuustheid = Robuustheid(plek),
            Financiering = Financieringsweergave.Maak(kandidaat.Interventie, vraag, kandidaat.Waarden[(int)Voorstelcriterium.Financierbaarheid].Uitleg),
            Kosten = Kostenrekening.Bereken(kandidaat.Interventie, vraag),
            Kostenraming = Kostenrekening.Raming(kandidaat.Interventie, vraag),
            Effect = Doeleffecten.Lijn(kandidaat.Interventie, vraag),
            LetOp = Aandachtspunten.Van(kandidaat.Interventie, vraag),
        };
    }

    private Criteriumbijdrage Bijdrage(ICriterium criterium, Beoordeling kandidaat)
    {
        var waarde = kandidaat.Waarden[(int)criterium.Soort];
        var aandeel = vraag.Gewichten.Aandeel(criterium.Soort);
        return new Criteriumbijdrage
        {
            Criterium = criterium.Soort,
            Naam = criterium.Naam,
            Waarde = waarde.Waarde,
            Van = waarde.Van,
            Tot = waarde.Tot,
            Gewicht = Math.Round(aandeel, 3),
            Bijdrage = Math.Round(aandeel * waarde.Waarde, 3),
            Uitleg = waarde.Uitleg,
            Bronnen = waarde.Bronnen,
        };
    }

    private Robuustheidsbeeld Robuustheid(int plek)
    {
        var stand = stevigheid[plek];
        return new Robuustheidsbeeld
        {
            KansOpRang1 = Kans(stand.KansOpRang1),
            KansOpTop3 = Kans(stand.KansOpTop3),
            BesteRang = stand.BesteRang,
            SlechtsteRang = stand.SlechtsteRang,
            CentraleGewichten = stand.CentraleGewichten is { } gewichten
                ? [.. Gewichten.Volgorde.Select(criterium => new Criteriumgewicht(criterium, Kans(gewichten[(int)criterium])))]
                : [],
            KleinsteGewichtsverandering = plek == stand.Kop
                ? Anderen(plek).Select(ander => Verandering(plek, ander, ander)).OfType<Gewichtsverandering>().MinBy(v => v.Procentpunt)
                : Verandering(stand.Kop, plek, stand.Kop),
        };
    }

    /// <summary>Places of the others in the part of which the candidate on <paramref name="kop"/> is the first.</summary>
    private IEnumerable<int> Anderen(int kop) =>
        Enumerable.Range(kop + 1, ranglijst.Count - kop - 1).TakeWhile(ander => stevigheid[ander].Kop == kop);

    /// <summary>What it takes for the candidate on <paramref name="uitdager"/> to draw level with the first of its part.</summary>
    private Gewichtsverandering? Verandering(int kop, int uitdager, int tegenover)
    {
        if (ranglijst[uitdager].Voorrang != ranglijst[kop].Voorrang)
        {
            return null;
        }

        var (voorop, erachter) = (ranglijst[kop].Waarden, ranglijst[uitdager].Waarden);
        decimal[] voorsprong = [.. Gewichten.Volgorde.Select(c => voorop[(int)c].Waarde - erachter[(int)c].Waarde)];
        if (Gewichtszoeker.Zoek(_aandelen, voorsprong) is not var (verplaatst, gevers, ontvanger))
        {
            return null;
        }

        var procentpunt = Math.Round(verplaatst * 100, 1);
        var (eerste, ander) = (ranglijst[kop].Interventie.Naam, ranglijst[uitdager].Interventie.Naam);
        return new Gewichtsverandering
        {
            Procentpunt = procentpunt,
            Tegenover = ranglijst[tegenover].Interventie.Id,
            Minder = [.. gevers.Select(gever => Gewichten.Volgorde[gever])],
            Meer = Gewichten.Volgorde[ontvanger],
            Uitleg = gevers.Count == 0
                ? $"{ander} staat gelijk met {eerste}."
                : $"Gaat {Nl.Afgerond(procentpunt)} procentpunt gewicht van {Namen(gevers)} naar {Namen([ontvanger])}, dan komt {ander} gelijk met {eerste}.",
        };
    }

    private static string Namen(IEnumerable<int> criteria) =>
        Nl.Opsomming([.. criteria.Select(nummer => $"'{Criterialijst.Alle[nummer].Naam.ToLowerInvariant()}'")]);

    private static decimal Kans(double kans) => Math.Round((decimal)kans, 3);
}
