using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Reads the weights of the asker over the standard ones.</summary>
internal static class Gewichtencontrole
{
    private const double Zwaarst = 100;

    public static Gewichten Lees(IReadOnlyDictionary<string, double>? gevraagd, Gewichten standaard, List<Fout> fouten)
    {
        var gewichten = standaard;
        var aantalFouten = fouten.Count;
        foreach (var (naam, gewicht) in gevraagd ?? new Dictionary<string, double>())
        {
            if (!Criterialijst.Codes.TryGetValue(naam, out var criterium))
            {
                fouten.Add(Onbekend.Van(
                    $"gewichten.{Nl.Kort(naam)}", Foutcodes.CriteriumOnbekend, naam, Criterialijst.Codes.Keys, $"Kies uit {Nl.Opsomming([.. Criterialijst.Codes.Keys])}."));
            }
            else if (double.IsNaN(gewicht) || gewicht < 0 || gewicht > Zwaarst)
            {
                fouten.Add(new Fout(
                    $"gewichten.{naam}", Foutcodes.BuitenBereik,
                    double.IsNaN(gewicht) ? "Dit gewicht is geen getal." : $"Het gewicht van {naam} is {(gewicht < 0 ? "negatief" : "te hoog")}.",
                    "Gebruik een getal van 0 tot en met 100; 0 betekent: telt niet mee."));
            }
            else
            {
                gewichten = gewichten.Met(criterium, (decimal)gewicht);
            }
        }

        if (gevraagd is { Count: > 0 } && gevraagd.Values.All(gewicht => gewicht == 0) && fouten.Count == aantalFouten)
        {
            fouten.Add(new Fout(
                "gewichten", Foutcodes.GewichtenNul, "Alle gewichten die u geeft zijn 0; zo zegt u niet wat wel telt.",
                "Geef minstens één criterium een gewicht boven 0; criteria die u niet noemt houden hun standaardgewicht."));
        }

        return gewichten;
    }
}
