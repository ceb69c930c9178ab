using Gereedschapskist.Domein.Fouten;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Bounds of the numbers in a question.</summary>
internal static class Getalcontrole
{
    private const int OudsteLeeftijd = 120;
    private const decimal HoogsteBedrag = 1_000_000_000m;
    private const int MeesteMensen = 20_000_000;

    public static void Leeftijd(Doelgroepvraag? doelgroep, List<Fout> fouten)
    {
        var (van, tot) = (doelgroep?.LeeftijdVan, doelgroep?.LeeftijdTot);
        Binnen("doelgroep.leeftijdVan", van, 0, OudsteLeeftijd, fouten);
        Binnen("doelgroep.leeftijdTot", tot, 0, OudsteLeeftijd, fouten);
        if (van > tot)
        {
            fouten.Add(new Fout(
                "doelgroep.leeftijdTot", Foutcodes.LeeftijdenOmgekeerd, $"De leeftijd tot ({tot}) is lager dan de leeftijd van ({van}).", "Draai de leeftijden om."));
        }
    }

    public static void Budget(Budgetvraag? budget, List<Fout> fouten)
    {
        if (budget is null)
        {
            return;
        }

        Binnen("budget.bedrag", budget.Bedrag, 0, HoogsteBedrag, fouten);
        Binnen("budget.deelnemers", budget.Deelnemers, 1, MeesteMensen, fouten);
    }

    public static void Aannames(Rekenaannames? aannames, List<Fout> fouten)
    {
        if (aannames is null)
        {
            return;
        }

        Binnen("aannames.inwoners", aannames.Inwoners, 0, MeesteMensen, fouten);
        Binnen("aannames.inwoners65Plus", aannames.Inwoners65Plus, 0, MeesteMensen, fouten);
        Binnen("aannames.jeugdigen", aannames.Jeugdigen, 0, MeesteMensen, fouten);
        Binnen("aannames.deelnemers", aannames.Deelnemers, 1, MeesteMensen, fouten);
        Binnen("aannames.verhoogdValrisicoProcent", aannames.VerhoogdValrisicoProcent, 0, 100, fouten);
        Binnen("aannames.kostenPerDeelnemer", aannames.KostenPerDeelnemer, 0, 1_000_000m, fouten);
    }

    public static void Aantal(int? aantal, List<Fout> fouten) => Binnen("aantal", aantal, 1, 50, fouten);

    private static void Binnen(string veld, decimal? getal, decimal laagst, decimal hoogst, List<Fout> fouten)
    {
        if (getal < laagst || getal > hoogst)
        {
            fouten.Add(new Fout(
                veld, Foutcodes.BuitenBereik, $"{Nl.Afgerond(getal.Value)} valt buiten het bereik.",
                $"Gebruik een getal van {Nl.Afgerond(laagst)} tot en met {Nl.Afgerond(hoogst)}."));
        }
    }
}
