using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Zakelijkegevallen;

public class GevalcontroleTests
{
    private static readonly Gevalvraag _goed = new() { Interventie = "in-balans", Gemeente = "Hollands Kroon" };

    public static TheoryData<Gevalvraag, string, string, string> Slecht => new()
    {
        { _goed with { Deelnemers = -5 }, "deelnemers", Foutcodes.DeelnemersOnmogelijk, "65-plussers" },
        { _goed with { Deelnemers = 0 }, "deelnemers", Foutcodes.DeelnemersOnmogelijk, "Geef 1 tot en met" },
        { _goed with { Deelnemers = 40_000 }, "deelnemers", Foutcodes.DeelnemersOnmogelijk, "In Hollands Kroon wonen" },
        { _goed with { Budget = 0 }, "budget", Foutcodes.BuitenBereik, "Laat het budget leeg" },
        { _goed with { Kosten = new EigenInvoer { Groepsgrootte = 60_000 } }, "groepsgrootte", Foutcodes.GroepsgrootteOnmogelijk, "6 tot 15" },
        { _goed with { Kosten = new EigenInvoer { Groepsgrootte = 0 } }, "groepsgrootte", Foutcodes.GroepsgrootteOnmogelijk, "Geef 1 tot en met" },
        { _goed with { Kosten = new EigenInvoer { Uurprijs = 10_000 } }, "uurprijs", Foutcodes.BuitenBereik, "In onze bronnen kost een uur" },
        { _goed with { Kosten = new EigenInvoer { PrijsPerDeelnemer = -1 } }, "prijsPerDeelnemer", Foutcodes.BuitenBereik, "€ 0" },
        { _goed with { VanJaar = 1900 }, "vanJaar", Foutcodes.BuitenBereik, "2023" },
        { _goed with { Jaren = 99 }, "jaren", Foutcodes.BuitenBereik, "10" },
        { _goed with { Effect = 400 }, "effect", Foutcodes.BuitenBereik, "percentage" },
        { _goed with { Gemeente = null }, "gemeente", Foutcodes.GebiedOntbreekt, "gemeente" },
        { _goed with { Gemeente = "Atlantis" }, "gemeente", Foutcodes.GemeenteOnbekend, "gemeente" },
        { _goed with { Interventie = "in-balns" }, "interventie", Foutcodes.InterventieOnbekend, "In Balans" },
        { _goed with { Interventie = null }, "interventie", Foutcodes.NietsGevraagd, "minstens één" },
        { _goed with { Regio = "Twente" }, "regio", Foutcodes.GemeenteEnRegio, "Kies" },
    };

    [Theory]
    [MemberData(nameof(Slecht))]
    public void Slechte_invoer_wordt_genoemd_met_wat_wel_kan(Gevalvraag vraag, string veld, string code, string herstel)
    {
        var uitkomst = Gevalrekenaar.Bereken(Echt.Catalogus, vraag, Geval.Dag);

        var fout = Assert.Single(uitkomst.Fouten);
        Assert.Equal((veld, code), (fout.Veld, fout.Code));
        Assert.Contains(herstel, fout.Herstel, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        var vraag = _goed with { Deelnemers = -1, Budget = 0, Kosten = new EigenInvoer { Uurprijs = 10_000, Groepsgrootte = -3, Begeleiders = 900 } };

        var velden = Gevalrekenaar.Bereken(Echt.Catalogus, vraag, Geval.Dag).Fouten.Select(fout => fout.Veld).Order(StringComparer.Ordinal);

        Assert.Equal(["begeleiders", "budget", "deelnemers", "groepsgrootte", "uurprijs"], velden);
    }

    [Fact]
    public void Een_groep_groter_dan_het_aantal_deelnemers_is_geen_fout_maar_wordt_gezegd()
    {
        var geval = Geval.Reken(_goed with { Deelnemers = 3 });

        Assert.Contains(geval.Opmerkingen, opmerking => opmerking.Contains("niet vol", StringComparison.Ordinal));
    }
}
