using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Afwegingen.Controles;

/// <summary>Checks the numbers of the asker's own.</summary>
internal static class Aannamecontrole
{
    private const int GrootsteGroep = 1000;

    public static void Controleer(Aannames aannames, IReadOnlyList<Gemeente>? gemeenten, List<Fout> fouten)
    {
        Procent(aannames.DoelgroepAandeel, "doelgroepAandeel", "Het aandeel van de doelgroep", fouten);
        Procent(aannames.Bereik, "bereik", "Het bereik", fouten);
        if (aannames.Groepsgrootte is < 1 or > GrootsteGroep)
        {
            fouten.Add(new(
                "aannames.groepsgrootte", Foutcodes.GroepsgrootteOnmogelijk, $"De groepsgrootte is {aannames.Groepsgrootte}.", $"Geef 1 tot en met {GrootsteGroep} deelnemers."));
        }

        foreach (var (code, aantal) in aannames.Deelnemers.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            Deelnemers(code, aantal, gemeenten, fouten);
        }
    }

    private static void Procent(decimal? waarde, string veld, string wat, List<Fout> fouten)
    {
        if (waarde is < 0 or > 100)
        {
            fouten.Add(new($"aannames.{veld}", Foutcodes.PercentageOnmogelijk, $"{wat} is {Nl.Afgerond(waarde.Value)}%.", "Geef een percentage van 0 tot en met 100."));
        }
    }

    private static void Deelnemers(string code, decimal aantal, IReadOnlyList<Gemeente>? gemeenten, List<Fout> fouten)
    {
        if (gemeenten is not null && gemeenten.All(g => g.Code != code))
        {
            fouten.Add(Weigering.Onbekend(
                $"aannames.deelnemers.{code}",
                Foutcodes.GemeenteDoetNietMee,
                "Deze gemeente doet niet mee",
                code,
                gemeenten.Select(g => g.Code),
                "Noem alleen gemeenten uit de regio of de lijst gemeenten."));
        }

        var inwoners = gemeenten?.FirstOrDefault(g => g.Code == code)?.Inwoners;
        if (aantal < 0 || aantal > inwoners)
        {
            fouten.Add(new(
                $"aannames.deelnemers.{code}",
                Foutcodes.DeelnemersOnmogelijk,
                $"Het aantal deelnemers is {Nl.Afgerond(aantal)}.",
                inwoners is null ? "Geef 0 of meer." : $"Geef 0 tot en met {Nl.Afgerond(inwoners.Value)}, het aantal inwoners."));
        }
    }
}
