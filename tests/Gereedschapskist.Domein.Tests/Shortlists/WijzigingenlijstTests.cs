using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Shortlists.Wijzigingen;

namespace Gereedschapskist.Domein.Tests.Shortlists;

public sealed class WijzigingenlijstTests
{
    private static readonly DateOnly _dag = new(2026, 11, 25);

    private static readonly Interventie _toen = new()
    {
        Id = "een",
        Naam = "Een",
        Doelgroep = "ouderen",
        Bronnen = [new Bron { Titel = "b", Url = "https://b.example" }],
        Erkenningen = [new Erkenning { Niveau = Erkenningsniveau.GoedOnderbouwd, Datering = Datering.Parse("2020"), Bron = "https://b.example" }],
    };

    public static TheoryData<string, Wijzigingssoort[]> Gevallen => new()
    {
        { "gelijk", [] },
        { "verdwenen", [Wijzigingssoort.Verdwenen] },
        { "vervallen", [Wijzigingssoort.ErkenningIngetrokken] },
        { "hoger", [Wijzigingssoort.Erkenning] },
        { "kosten", [Wijzigingssoort.Kosten] },
        { "effect", [Wijzigingssoort.Effect] },
        { "doelgroep", [Wijzigingssoort.Doelgroep] },
        { "naam", [Wijzigingssoort.Naam] },
        { "alles", [Wijzigingssoort.ErkenningIngetrokken, Wijzigingssoort.Kosten, Wijzigingssoort.Naam] },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Elke_verandering_wordt_genoemd_en_het_ergste_eerst(string geval, Wijzigingssoort[] verwacht)
    {
        var wijzigingen = Wijzigingenlijst.Tussen(Stand(_toen), Stand(Nu(geval)), "een");

        Assert.Equal(verwacht, wijzigingen.Select(w => w.Soort));
    }

    [Fact]
    public void Een_bedrag_dat_verandert_staat_er_met_oud_en_nieuw()
    {
        var toen = _toen with { KostenPerDeelnemer = Kosten(100) };

        var wijziging = Assert.Single(Wijzigingenlijst.Tussen(Stand(toen), Stand(toen with { KostenPerDeelnemer = Kosten(120.5m) }), "een"));

        Assert.Equal(("€ 100 (prijsjaar 2026)", "€ 120,50 (prijsjaar 2026)"), (wijziging.Oud, wijziging.Nieuw));
    }

    private static Interventie? Nu(string geval) => geval switch
    {
        "verdwenen" => null,
        "vervallen" => _toen with { Erkenningen = [.. _toen.Erkenningen, Erkend(Erkenningsniveau.Vervallen)] },
        "hoger" => _toen with { Erkenningen = [.. _toen.Erkenningen, Erkend(Erkenningsniveau.GoedeAanwijzingen)] },
        "kosten" => _toen with { KostenPerDeelnemer = Kosten(100) },
        "effect" => _toen with { Effecten = [new Effect { Uitkomst = "vallen", Richting = Effectrichting.Daling, Bewijs = Bewijsvorm.Rct, Bron = "https://b.example" }] },
        "doelgroep" => _toen with { Doelgroep = "iedereen" },
        "naam" => _toen with { Naam = "Twee" },
        "alles" => _toen with { Naam = "Twee", KostenPerDeelnemer = Kosten(1), Erkenningen = [.. _toen.Erkenningen, Erkend(Erkenningsniveau.NietErkend)] },
        _ => _toen,
    };

    private static Erkenning Erkend(Erkenningsniveau niveau) => new() { Niveau = niveau, Datering = Datering.Parse("2026"), Bron = "https://b.example" };

    private static KostenPerDeelnemer Kosten(decimal bedrag) => new() { VanEuro = bedrag, TotEuro = bedrag, Prijsjaar = 2026, Berekening = "som", Bronnen = [] };

    private static Stand Stand(Interventie? interventie) => new(
        new Catalogus("test", new Catalogusinhoud
        {
            Beschrijving = new Catalogusbeschrijving { Titel = "t", Omschrijving = "o", Datum = _dag, Licentie = "CC0-1.0" },
            Interventies = interventie is null ? [] : [interventie],
        }),
        _dag);
}
