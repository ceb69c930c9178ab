using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>Says why municipalities get another advice, or why they do not.</summary>
internal static class Verschiltekst
{
    private const int HoogstensNamen = 6;

    public static string Schrijf(IReadOnlyList<Gemeenteadvies> gemeenten, Deeluitkomst uitvoering, decimal grens, Codelabels labels)
    {
        if (gemeenten.Count < 2)
        {
            return "";
        }

        var groepen = gemeenten.GroupBy(g => g.Advies).OrderBy(g => g.Count()).ThenBy(g => g.Key).ToList();
        return groepen.Count > 1 ? $"{Verschil(labels.InZin(groepen[0].Key), [.. groepen[0]])} {Saldo(gemeenten)}; regionaal geldt vanaf {Nl.Afgerond(grens)}."
            : uitvoering.LigtVast ? "Alle gemeenten krijgen hetzelfde advies, omdat een landelijke afspraak de schaal van de uitvoering vastlegt."
            : $"Alle gemeenten krijgen hetzelfde advies. {Saldo(gemeenten)}, en blijft overal {(gemeenten[0].Punten < grens ? "onder" : "op of boven")} "
                + $"de {Nl.Afgerond(grens)} punten waarbij de uitvoering regionaal wordt: grootte, deelnemers en afstand verschillen hier te weinig om de rest op te heffen.";
    }

    private static string Verschil(string advies, IReadOnlyList<Gemeenteadvies> gemeenten) =>
        $"Niet elke gemeente krijgt hetzelfde advies: '{advies}' geldt voor "
        + (gemeenten.Count <= HoogstensNamen ? $"{Nl.Opsomming([.. gemeenten.Select(g => g.Naam)])}." : $"{gemeenten.Count} gemeenten.");

    private static string Saldo(IReadOnlyList<Gemeenteadvies> gemeenten)
    {
        var (laagst, hoogst) = (gemeenten.MinBy(g => g.Punten)!, gemeenten.MaxBy(g => g.Punten)!);
        return $"Het saldo voor de uitvoering loopt van {Nl.Saldo(laagst.Punten)} ({laagst.Naam}) tot {Nl.Saldo(hoogst.Punten)} ({hoogst.Naam})";
    }
}
