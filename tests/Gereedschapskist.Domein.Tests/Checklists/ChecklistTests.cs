using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Domein.Tests.Checklists;

public class ChecklistTests
{
    private static readonly DateOnly _dag = new(2026, 11, 28);

    private static readonly Puntstatus _goed = new()
    {
        Kader = "randvoorwaarden-ketenaanpak",
        Punt = "samenwerkingsafspraken",
        Basisfunctionaliteit = "valpreventie",
        Status = Checkstatus.Deels,
        Uiterlijk = new DateOnly(2027, 6, 1),
    };

    public static TheoryData<Puntstatus, string, string> Fouten => new()
    {
        { _goed with { Kader = "bestaat-niet" }, "punten[0].kader", Foutcodes.WaardeOnbekend },
        { _goed with { Kader = "gereedschapskist", Punt = "wat" }, "punten[0].kader", Foutcodes.WaardeOnbekend },
        { _goed with { Punt = "samenwerking" }, "punten[0].punt", Foutcodes.WaardeOnbekend },
        { _goed with { Basisfunctionaliteit = null }, "punten[0].basisfunctionaliteit", Foutcodes.BasisfunctionaliteitOnbekend },
        { _goed with { Basisfunctionaliteit = "dementie" }, "punten[0].basisfunctionaliteit", Foutcodes.BasisfunctionaliteitOnbekend },
        { _goed with { Kader = "criteria-preventie-infrastructuur", Punt = "regiobeeld" }, "punten[0].basisfunctionaliteit", Foutcodes.VeldOnbekend },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Wat_over_geen_punt_gaat_wordt_geweigerd(Puntstatus status, string veld, string code)
    {
        var fout = Assert.Single(Checklistcontrole.Controleer(Echt.Catalogus, [status], "punten"));

        Assert.Equal((veld, code), (fout.Veld, fout.Code));
    }

    [Fact]
    public void Een_punt_staat_er_een_keer_in()
    {
        Assert.Empty(Checklistcontrole.Controleer(Echt.Catalogus, [_goed, _goed with { Basisfunctionaliteit = "kansrijke-start" }], "punten"));
        Assert.Equal(Foutcodes.Dubbel, Assert.Single(Checklistcontrole.Controleer(Echt.Catalogus, [_goed, _goed], "punten")).Code);
    }

    [Fact]
    public void Elke_lijst_staat_er_met_al_haar_punten_en_geen_twee_punten_zijn_hetzelfde()
    {
        var lijsten = Checklistbeelden.Van(Echt.Catalogus, [], _dag);

        Assert.Equal(5, lijsten.Count(l => l.Kader == "randvoorwaarden-ketenaanpak" && l.Punten.Count == 14));
        Assert.Equal(6, lijsten.Single(l => l.Kader == "criteria-preventie-infrastructuur").Open);
        Assert.Equal(40, lijsten.Single(l => l.Kader == "werkzame-elementen").Punten.Count);
        Assert.All(lijsten, l => Assert.Equal(l.Punten.Count, l.Punten.Select(p => p.Punt).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(lijsten, l => Assert.Equal((l.Punten.Count, 0), (l.Open, l.OverTijd)));
    }

    [Theory]
    [InlineData(Checkstatus.Deels, "2026-11-27", true)]
    [InlineData(Checkstatus.Deels, "2026-11-28", false)]
    [InlineData(Checkstatus.Nee, null, true)]
    [InlineData(Checkstatus.Ja, "2020-01-01", false)]
    [InlineData(Checkstatus.NietVanToepassing, null, false)]
    public void Over_tijd_is_wat_niet_af_is_na_de_datum_van_de_regio_of_anders_de_landelijke(Checkstatus status, string? uiterlijk, bool overTijd)
    {
        var gezegd = _goed with { Status = status, Uiterlijk = uiterlijk is null ? null : DateOnly.ParseExact(uiterlijk, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };

        var lijst = Checklistbeelden.Van(Echt.Catalogus, [gezegd], _dag).Single(l => l is { Kader: "randvoorwaarden-ketenaanpak", Basisfunctionaliteit: "valpreventie" });

        Assert.Equal(overTijd, lijst.Punten.Single(p => p.Punt == _goed.Punt).OverTijd);
        Assert.Equal(13, lijst.Open);
    }
}
