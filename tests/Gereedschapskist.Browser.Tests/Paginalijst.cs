using Microsoft.Playwright;

namespace Gereedschapskist.Browser.Tests;

/// <summary>Every page, and every state of a page that looks different.</summary>
public static class Paginalijst
{
    /// <summary>Looking for what works: pages that have an address.</summary>
    private static readonly string[] _vinden =
    [
        "/",
        "/zoeken",
        "/zoeken?uitvoerder=ggd",
        "/rollen/zorgverzekeraar",
        "/rollen/ggd",
        "/zoeken?zoek=valprevntie+ouderen&setting=wijk",
        "/zoeken?zoek=qqqqqqqq",
        "/zoeken?leeftijd=abc",
        "/interventies/in-balans",
        "/interventies/doe-praatgroep",
        "/basisfunctionaliteiten",
        "/basisfunctionaliteiten/valpreventie?gemeente=GM0344",
        "/basisfunctionaliteiten/sociaal-verwijzen?gemeente=Atlantis",
        "/basisfunctionaliteiten/dementie",
        "/vergelijken",
        "/vergelijken?interventie=in-balans",
        "/vergelijken?interventie=in-balans&interventie=otago&interventie=vallen-verleden-tijd",
        "/regios",
        "/regios/IZA09",
        "/gemeenten?zoek=Bergen",
        "/gemeenten/GM1696",
        "/voorstel",
        "/voorstel?basisfunctionaliteit=valpreventie&gemeente=Utrecht&leeftijdVan=65",
        "/voorstel?gezondheidsdoel=minder-valongevallen&deelnemers=200&budget=50000&gewicht-kosten=20&gewicht-bewijskracht=0",
        "/voorstel?basisfunctionaliteit=valpreventie&gemeente=Atlantis&leeftijdVan=abc",
        "/voorstel?basisfunctionaliteit=&gezondheidsdoel=&doel=",
        "/voorstel?doel=qqqqqqqq",
        "/voorstel?basisfunctionaliteit=valpreventie&basisfunctionaliteit=kansrijke-start&gemeente=Utrecht&kenmerk=lage-ses",
    ];

    /// <summary>Deciding on it, keeping it, and pages about the service and its errors.</summary>
    private static readonly string[] _beslissen =
    [
        "/wie-betaalt",
        "/wie-betaalt?interventie=otago",
        "/wie-betaalt?interventie=otago&risico=hoog&onderliggendLijden=ja",
        "/wie-betaalt?interventie=otago&risico=hoog&onderliggendLijden=ja&verwijzing=ja&uitvoerder=fysiotherapeut&variant=otago-individueel&programmaVoldoet=ja&aanvullendeVerzekering=nee",
        "/wie-betaalt?basisfunctionaliteit=valpreventie",
        "/wie-betaalt?interventie=bestaat-niet&peildatum=gisteren",
        "/lokaal-of-regionaal",
        "/lokaal-of-regionaal?interventie=in-balans&regio=IZA41",
        "/lokaal-of-regionaal?interventie=in-balans&regio=IZA41&specialistische-kennis=hoog&overlap=4&groepsgrootte=8",
        "/lokaal-of-regionaal?interventie=bestaat-niet&regio=IZA99&groepsgrootte=abc",
        "/portefeuille",
        "/portefeuille?gemeente=Hollands+Kroon&basisfunctionaliteit=valpreventie&basisfunctionaliteit=kansrijke-start&budgetGemeente=200.000",
        "/wat-kost-het",
        "/wat-kost-het?interventie=in-balans&gemeente=Hollands+Kroon",
        "/wat-kost-het?interventie=bestaat-niet&gemeente=Atlantis&deelnemers=-5",
        "/shortlist",
        "/shortlist?toevoegen=otago",
        "/shortlist/register?regio=IZA09",
        "/shortlist/checklists",
        "/shortlist/doelen",
        "/shortlist/taken",
        "/shortlist/eigen-aanpakken",
        "/shortlist/voorbeeld",
        "/shortlist/werkagenda",
        "/shortlist/regioplan",
        "/shortlist/overeenkomst",
        "/verzekeraarsblad",
        "/verzekeraarsblad?onderwerp=valpreventie&onderwerp=overgewicht-volwassenen",
        "/kaders",
        "/shortlist/gedeeld/bestaat/niet",
        "/shortlist/openen/bestaat/niet",
        "/over-de-gegevens",
        "/toegankelijkheid",
        "/privacy",
        "/voor-ontwikkelaars",
        "/v1/documentatie",
        "/bestaat-niet",
        "/interventies/in-balns",
        "/zoeken?zoek=" + Telang,
        "/privacy?" + Browserfixture.Stuk,
    ];

    /// <summary>States that a visitor makes.</summary>
    private static readonly Dictionary<string, Toestand> _gemaakt = new(StringComparer.Ordinal)
    {
        ["shortlist zonder iets erop"] = new(null, page => page.MaakShortlistAsync("Nog leeg")),
        ["shortlist met notities"] = Gevuld(_ => Task.CompletedTask),
        ["shortlist waar iets af is gehaald"] = Gevuld(page => page.Locator("[name=weg]").First.VolgAsync()),
        ["shortlist met een fout"] = Gevuld(async page =>
        {
            await page.Locator("#periodeVan").FillAsync("2030");
            await page.Locator("#periodeTot").FillAsync("2027");
            await page.BewaarAsync();
        }),
        ["shortlist die een ander net bewaarde"] = Gevuld(async page =>
        {
            var versie = page.Locator("[name='Formulier.Versie']");
            var oud = await versie.InputValueAsync();
            await page.Locator("#titel").FillAsync("Van de ander");
            await page.BewaarAsync();
            await page.GetByRole(AriaRole.Heading, new() { Name = "Van de ander" }).WaitForAsync();

            // What a second window would still have: the form of before.
            await versie.EvaluateAsync("(veld, oud) => { veld.value = oud; }", oud);
            await page.Locator("#titel").FillAsync("Van mij");
            await page.BewaarAsync();
        }),
        ["shortlist met deellink"] = Gevuld(page => page.DeelAsync()),
        ["shortlist met bewaarlink"] = Gevuld(page => page.BewaarlinkAsync()),
        ["gedeelde shortlist"] = Gevuld(async page => await page.GotoAsync(await page.DeelAsync())),
        ["ingetrokken deellink"] = Gevuld(async page =>
        {
            var link = await page.DeelAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Trek de deellink in" }).VolgAsync();
            await page.GotoAsync(link);
        }),
        ["bewaarlink in een andere browser"] = new(null, page => page.GotoAsync(Browserfixture.OudeShortlist!)),
        ["shortlist met wat er veranderde"] = new(null, page => page.OpenDossierAsync(Browserfixture.OudeShortlist!)),
        ["formulier dat niet van hier komt"] = new("/shortlist?toevoegen=otago", async page =>
        {
            await page.EvaluateAsync("document.querySelector('[name=__RequestVerificationToken]').value = 'onzin'");
            await page.Locator("form[action='/shortlist/toevoegen'] button").VolgAsync();
        }),
    };

    public static TheoryData<string> Vinden { get; } = new(_vinden);

    public static TheoryData<string> Beslissen { get; } = new(_beslissen.Concat(_gemaakt.Keys));

    private static string Telang => new('a', 9000);

    /// <summary>A dossier with something in it, and what is done with it.</summary>
    private static Toestand Gevuld(Func<IPage, Task> handeling) => new(null, async page =>
    {
        await page.VulShortlistAsync();
        await handeling(page);
    });

    /// <summary>Opens a fresh page in the state with this name.</summary>
    public static async Task<IPage> OpenToestandAsync(this Browserfixture fixture, string naam, Weergave weergave)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        var toestand = _gemaakt.GetValueOrDefault(naam) ?? new Toestand(naam);
        var page = toestand.Pad is { } pad ? await fixture.OpenAsync(pad, weergave) : await fixture.LeegAsync(weergave);
        if (toestand.Handeling is { } handeling)
        {
            await handeling(page);
        }

        return page;
    }
}
