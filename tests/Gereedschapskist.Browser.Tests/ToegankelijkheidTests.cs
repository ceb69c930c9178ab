namespace Gereedschapskist.Browser.Tests;

/// <summary>axe finds nothing, and nothing sticks out, on pages for finding in every view.</summary>
public class VindenToegankelijkTests(Browserfixture fixture)
{
    public static TheoryData<string> Paginas => Paginalijst.Vinden;

    [Theory]
    [MemberData(nameof(Paginas))]
    public Task Hoe_u_ook_kijkt_axe_vindt_niets_niets_steekt_uit_en_Tab_gaat_in_leesvolgorde(string toestand) =>
        Blik.VanAlleKantenAsync(fixture, toestand);

    [Theory]
    [MemberData(nameof(Paginas))]
    public Task Zonder_het_script_van_de_pagina_vindt_axe_niets_en_steekt_niets_uit(string toestand) =>
        Blik.ZonderScriptAsync(fixture, toestand);
}

/// <summary>The same for every other page, and for what a visitor makes; a class of its own, so that the two run side by side.</summary>
public class BeslissenToegankelijkTests(Browserfixture fixture)
{
    public static TheoryData<string> Paginas => Paginalijst.Beslissen;

    [Theory]
    [MemberData(nameof(Paginas))]
    public Task Hoe_u_ook_kijkt_axe_vindt_niets_niets_steekt_uit_en_Tab_gaat_in_leesvolgorde(string toestand) =>
        Blik.VanAlleKantenAsync(fixture, toestand);

    [Theory]
    [MemberData(nameof(Paginas))]
    public Task Zonder_het_script_van_de_pagina_vindt_axe_niets_en_steekt_niets_uit(string toestand) =>
        Blik.ZonderScriptAsync(fixture, toestand);
}
