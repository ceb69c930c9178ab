using AngleSharp.Dom;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>What a visitor reads is Dutch: no names of fields, no codes, no talk of the API, no notes of who searched.</summary>
public sealed class WoordenTests(ApiFixture api)
{
    /// <summary>What still has to be mended, by page. Nothing may join this list.</summary>
    private static readonly Dictionary<string, string[]> _nogNiet = new(StringComparer.Ordinal)
    {
        ["/voorstel"] = ["lijkt-op-omschreven-doel"],
        ["/lokaal-of-regionaal"] = ["eigen-indeling"],
    };

    /// <summary>Pages for developers speak of fields.</summary>
    private static readonly HashSet<string> _voorOntwikkelaars = ["/v1/documentatie", "/voor-ontwikkelaars"];

    public static TheoryData<string, int> Paginas =>
        new(HtmlTests.Paginas.Select(p => p.Data).Where(p => !_voorOntwikkelaars.Contains(p.Item1)));

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_spreekt_geen_code(string adres, int status)
    {
        using var client = api.CreateClient();

        var (_, pagina) = await client.HaalPagina(adres, status);

        var toegestaan = _nogNiet.GetValueOrDefault(adres.Split('?')[0], []);
        IsLeeg(Vreemd(pagina).Where(gevonden => !toegestaan.Contains(gevonden.Woord)).Select(gevonden => gevonden.Uitleg));
    }

    [Fact]
    public async Task De_catalogus_spreekt_geen_code()
    {
        using var client = api.CreateClient();
        var c = api.Catalogus;
        string[] adressen =
        [
            .. c.Interventies.Select(i => $"/interventies/{i.Id}"),
            .. c.Basisfunctionaliteiten.Select(f => $"/basisfunctionaliteiten/{f.Id}"),
            "/kaders",
            .. c.Kaders.Select(k => $"/kaders/{k.Id}"),
        ];

        var gevonden = new List<string>();
        foreach (var adres in adressen)
        {
            var (_, pagina) = await client.HaalPagina(adres);
            gevonden.AddRange(Vreemd(pagina).Select(vondst => $"{adres}: {vondst.Uitleg}"));
        }

        IsLeeg(gevonden);
    }

    [Theory]
    [InlineData("Uit schaal.specialistischeKennis.", "schaal.specialistischeKennis")]
    [InlineData("Zie formatieDrempel hierboven", "formatieDrempel")]
    [InlineData("de afspraak inkoop-dekkend-aanbod", "inkoop-dekkend-aanbod")]
    [InlineData("soort: kennis-monitoring", "kennis-monitoring")]
    [InlineData("U kunt ze via de API vervangen", "via de API")]
    [InlineData("De pagina was afgekapt", "afgekapt")]
    [InlineData("goed onderbouwd (2016-09-30)", "2016-09-30")]
    [InlineData("Lees mijn.site.nl/een-twee-drie, bel 088 of mail a@b.nl", null)]
    [InlineData("Een e-learning en een een-op-een gesprek, HbA1c en eHealth", null)]
    public void Wat_een_lezer_niet_begrijpt_valt_op(string tekst, string? woord) =>
        Assert.Equal(woord is null ? [] : [woord], Woordkeur.Vreemd(tekst, Woordkeur.Codes(api.Catalogus)));

    private static void IsLeeg(IEnumerable<string> gevonden) =>
        Assert.True(!gevonden.Any(), string.Join(Environment.NewLine, gevonden.Distinct(StringComparer.Ordinal)));

    private List<(string Woord, string Uitleg)> Vreemd(IParentNode pagina)
    {
        var codes = Woordkeur.Codes(api.Catalogus);
        return [.. Stukken(pagina).SelectMany(tekst => Woordkeur.Vreemd(tekst, codes).Select(woord => (woord, $"{woord} in “{tekst.Trim()}”")))];
    }

    /// <summary>The texts of a page, without those of others: titles of sources, addresses, what the visitor typed.</summary>
    private static IEnumerable<string> Stukken(IParentNode pagina) => pagina.QuerySelectorAll("main *")
        .Where(e => e.Closest("code, pre, script, style, .gk-bronnen, .gk-brontitel, a[href^='http'], textarea, mark") is null)
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data))
        .Where(tekst => !string.IsNullOrWhiteSpace(tekst));
}
