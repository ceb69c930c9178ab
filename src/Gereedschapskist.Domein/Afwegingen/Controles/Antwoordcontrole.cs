using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Checks the answers: known criteria, and a value that fits the scale.</summary>
internal static class Antwoordcontrole
{
    internal const string Gemeenten = "gemeenten";

    public static void Controleer(Afwegingskader kader, IReadOnlyDictionary<string, Antwoord> antwoorden, int? gemeenten, List<Fout> fouten)
    {
        foreach (var (id, antwoord) in antwoorden.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            if (kader.Criterium(id) is not { } criterium)
            {
                fouten.Add(Weigering.Onbekend(
                    $"antwoorden.{id}", Foutcodes.CriteriumOnbekend, "Onbekend criterium", id, kader.Criteria.Select(c => c.Id), "Zie de criteria van het kader."));
            }
            else if (antwoord.Sterkte(criterium) is null)
            {
                fouten.Add(new($"antwoorden.{id}", Foutcodes.AntwoordPastNiet, $"Het antwoord op {Weigering.Kort(criterium.Naam)} past niet.", Herstel(criterium)));
            }
            else if (criterium.Eenheid == Gemeenten && antwoord.Getal > gemeenten)
            {
                fouten.Add(new(
                    $"antwoorden.{id}",
                    Foutcodes.AntwoordTeHoog,
                    $"Het antwoord op {Weigering.Kort(criterium.Naam)} telt meer gemeenten dan er zijn.",
                    $"Geef hooguit {gemeenten}."));
            }
        }
    }

    private static string Herstel(Criterium criterium) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee => "Geef true (ja) of false (nee).",
        Antwoordschaal.Mate => "Geef een getal van 0 tot en met 1.",
        Antwoordschaal.Percentage => "Geef een percentage van 0 tot en met 100.",
        Antwoordschaal.Getal => $"Geef een getal van 0 of meer ({criterium.Eenheid}).",
        _ => $"Kies uit: {string.Join(", ", criterium.Keuzes.Select(k => k.Waarde))}.",
    };
}
