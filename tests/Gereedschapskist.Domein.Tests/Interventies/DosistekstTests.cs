using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Tests.Interventies;

/// <summary>A dose reads as sentences, and says no more than is known.</summary>
public class DosistekstTests
{
    public static TheoryData<string, Dosis> Doses => new()
    {
        {
            "Een deelnemer krijgt in 10 tot 14 weken 1 bijeenkomst van 90 minuten en 2 individuele contacten. Een groep telt hooguit 12 deelnemers, met 2 begeleiders.",
            Leeg with { Weken = Van(10, 14), Bijeenkomsten = Van(1, 1), MinutenPerBijeenkomst = Van(90, 90), IndividueleContacten = Van(2, 2), Groep = Van(null, 12), BegeleidersPerGroep = Van(2, 2) }
        },
        { "Een deelnemer krijgt ten minste 3 individuele contacten. Dat gaat een-op-een.", Leeg with { IndividueleContacten = Van(3, null), Groep = Van(1, 1) } },
        { "Het duurt 1 week. Dat gaat zonder begeleider.", Leeg with { Weken = Van(1, 1), BegeleidersPerGroep = Van(0, 0) } },
        { "Een deelnemer krijgt geen bijeenkomsten. De voorbereiding kost 5 uur.", Leeg with { Bijeenkomsten = Van(0, 0), VoorbereidingUren = Van(5, 5) } },
        { "Een deelnemer krijgt bijeenkomsten van 45 tot 60 minuten.", Leeg with { MinutenPerBijeenkomst = Van(45, 60) } },
        { "Het duurt 8 weken. Een deel van deze getallen is onze eigen som of schatting.", Leeg with { Weken = Van(8, 8) with { Berekend = true } } },
        { "", Leeg },
    };

    private static Dosis Leeg { get; } = new() { Bronnen = ["toelichting"] };

    [Theory]
    [MemberData(nameof(Doses))]
    public void Een_dosis_leest_als_zinnen(string tekst, Dosis dosis) => Assert.Equal(tekst, string.Join(' ', Dosistekst.Zinnen(dosis)));

    [Fact]
    public void Elke_bron_van_een_getal_of_van_de_toelichting_telt_een_keer() =>
        Assert.Equal(["getal", "toelichting"], Dosistekst.Bronnen(Leeg with { Weken = Van(1, 1), Groep = Van(2, 3) }));

    private static Hoeveelheid Van(decimal? van, decimal? tot) => new() { Van = van, Tot = tot, Bronnen = ["getal"] };
}
