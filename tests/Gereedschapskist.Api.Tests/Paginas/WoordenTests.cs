using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Gereedschapskist.Api.Tests.Gastheer;

namespace Gereedschapskist.Api.Tests.Paginas;

/// <summary>What a visitor reads is Dutch: no names of fields, no codes, no talk of the API, no notes of who searched.</summary>
public sealed partial class WoordenTests(ApiFixture api)
{
    /// <summary>Names and words that only look like a field or a code.</summary>
    private static readonly HashSet<string> _gewoon = new(StringComparer.Ordinal)
    {
        "fiKks", "meer.eet", "train-de-trainer", "huis-aan-huis", "huis-aan-huiswerving", "stoppen-met-roken", "stoppen-met-rokencoach",
        "stoppen-met-rokenprogramma", "face-to-face", "een-op-een", "dag-tot-dag", "jeugd-ggz-aanbieder",
    };

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
    [InlineData("Lees mijn.site.nl/een-twee-drie, bel 088 of mail a@b.nl", null)]
    [InlineData("Een e-learning en een een-op-een gesprek, HbA1c en eHealth", null)]
    public void Wat_een_lezer_niet_begrijpt_valt_op(string tekst, string? woord) =>
        Assert.Equal(woord is null ? [] : [woord], Vreemd(tekst, Codes()));

    private static void IsLeeg(IEnumerable<string> gevonden) =>
        Assert.True(!gevonden.Any(), string.Join(Environment.NewLine, gevonden.Distinct(StringComparer.Ordinal)));

    private List<(string Woord, string Uitleg)> Vreemd(IParentNode pagina)
    {
        var codes = Codes();
        return [.. Stukken(pagina).SelectMany(tekst => Vreemd(tekst, codes).Select(woord => (woord, $"{woord} in “{tekst.Trim()}”")))];
    }

    /// <summary>Codes with a hyphen that are not simply the words of their label.</summary>
    private HashSet<string> Codes() =>
    [
        .. api.Catalogus.Codelijsten.SelectMany(lijst => lijst.Codes)
            .Where(code => code.Id.Contains('-', StringComparison.Ordinal) && !code.Label.Contains(code.Id, StringComparison.OrdinalIgnoreCase))
            .Select(code => code.Id),
    ];

    /// <summary>The texts of a page, without those of others: titles of sources, addresses, what the visitor typed.</summary>
    private static IEnumerable<string> Stukken(IParentNode pagina) => pagina.QuerySelectorAll("main *")
        .Where(e => e.Closest("code, pre, script, style, .gk-bronnen, .gk-brontitel, a[href^='http'], textarea, mark") is null)
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data))
        .Where(tekst => !string.IsNullOrWhiteSpace(tekst));

    private static IEnumerable<string> Vreemd(string tekst, HashSet<string> codes)
    {
        var kaal = Adres().Replace(tekst, " ");
        return Kandidaat().Matches(kaal).Select(m => m.Value)
            .Where(woord => Verdacht().IsMatch(woord) || codes.Contains(woord))
            .Where(woord => !_gewoon.Contains(woord))
            .Concat(Gepraat().Matches(kaal).Select(m => m.Value));
    }

    /// <summary>Web and mail addresses, with or without a scheme.</summary>
    [GeneratedRegex(@"https?://\S+|\S+@\S+|\b[\w-]+(\.[\w-]+)*\.(nl|com|org|eu|net|info|pub|be|uk)\b(/\S*)?")]
    private static partial Regex Adres();

    [GeneratedRegex(@"(?<![\w.-])[a-z]\w*(?:[.-]\w+)*")]
    private static partial Regex Kandidaat();

    /// <summary>camelCase, names with a dot, words tied by two hyphens or more.</summary>
    [GeneratedRegex(@"^[a-z]{2,}[A-Z][a-z]\w*$|^[a-z]{3,}\.[a-z]{3,}\w*(\.\w+)*$|^[a-z]{2,}(-[a-z]+){2,}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Verdacht();

    [GeneratedRegex("via de API|afgekapt|niet nagegaan|niet in de bronnen nagegaan|snippet", RegexOptions.IgnoreCase)]
    private static partial Regex Gepraat();
}
