using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Gezondheidsdoelen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Normen;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>One basisfunctionaliteit: its chain, who can fill it, who pays, and what it asks of a municipality.</summary>
[Bewaarbaar]
public sealed class DetailModel(Cataloguspeil peil, TimeProvider klok) : PageModel
{
    private const int MeesteMensen = 20_000_000;

    private ILookup<string, Matrixrij> _matrixrijen = null!;

    public Catalogus Catalogus { get; private set; } = null!;

    public Basisfunctionaliteit Functie { get; private set; } = null!;

    public IReadOnlyList<Onderdeel> Onderdelen { get; private set; } = [];

    public Ketendiagram? Diagram { get; private set; }

    public Financieringsmatrix Matrix { get; private set; } = null!;

    /// <summary>The municipality or region that the visitor chose.</summary>
    public Gebied? Gebied { get; private set; }

    /// <summary>Every line of national money that is for this.</summary>
    public IReadOnlyList<Geldlijn> Geldlijnen => Catalogus.Financiering.Geld.LijnenVan(Functie.Id);

    public Rekenbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    public Bronlijst Bronnen { get; private set; } = null!;

    /// <summary>Linked to it, but without a place in the chain.</summary>
    public IReadOnlyList<Interventie> Overige { get; private set; } = [];

    public IActionResult OnGet(string id, string? gemeente, string? regio)
    {
        Catalogus = peil.Huidig;
        if (Catalogus.Basisfunctionaliteit(id) is not { } functie)
        {
            return Catalogus.Basisfunctionaliteit(id.ToLowerInvariant()) is { } bedoeld
                ? RedirectPermanent($"/basisfunctionaliteiten/{bedoeld.Id}" + Request.QueryString)
                : NotFound();
        }

        Functie = functie;
        Bronnen = new Bronlijst(Catalogus);
        var vandaag = Peildata.Vandaag(klok);
        var vraag = Functievraag.Van(Catalogus, functie);
        Onderdelen = [.. vraag.Onderdelen.OrderBy(o => o.Stap == 0 ? int.MaxValue : o.Stap)];
        Diagram = Ketendiagram.Teken(Onderdelen);
        Matrix = Financieringsmatrix.Van(Catalogus, functie, vandaag);
        _matrixrijen = Matrix.Rijen.ToLookup(r => r.Onderdeel, StringComparer.Ordinal);
        Overige = OpBewijs(Catalogus.Interventies.Where(i => vraag.IsEigen(i) && !vraag.Invulling.Contains(i.Id)));
        Reken(vraag, vandaag, gemeente, regio);
        return Page();
    }

    public IReadOnlyList<Interventie> Kandidaten(Onderdeel onderdeel) =>
        OpBewijs(onderdeel.Interventies.Select(Catalogus.Interventie).OfType<Interventie>());

    public Matrixrij? Betaling(Onderdeel onderdeel) => _matrixrijen[onderdeel.Id].FirstOrDefault();

    /// <summary>What is measured for the goals of this function: now, target and year apart.</summary>
    public IEnumerable<Indicator> Indicatoren =>
        Functie.Gezondheidsdoelen.Select(Catalogus.Gezondheidsdoel).OfType<Gezondheidsdoel>().SelectMany(d => d.IndicatorenVan(Functie.Id));

    /// <summary>A fact of this page, for who wants to correct it.</summary>
    public Feitverwijzing Feit(string label, IEnumerable<Bronverwijzing> bronnen) =>
        Feitverwijzing.Van(HttpContext, Functie.Naam, label, bronnen.Select(verwijzing => Catalogus.Bron(verwijzing.Bron)));

    /// <summary>Whether we know what can be measured.</summary>
    public bool KanMeten => Catalogus.Monitoring.Van(Functie.Id).Any();

    /// <summary>Whether a number of the calculation matters to any of the norms here.</summary>
    public bool IsNodig(string veld) => veld switch
    {
        "jeugdigen" => Telt(Noemer.Jeugdigen),
        "inwoners65Plus" => Telt(Noemer.Inwoners65Plus) || Telt(Noemer.Inwoners65PlusMetValrisico),
        "inwoners" => Telt(Noemer.Inwoners),
        _ => true,
    };

    private bool Telt(Noemer noemer) => Functie.Streefwaarden.Any(s => s.Noemers.Any(n => n.Wie == noemer));

    private static IReadOnlyList<Interventie> OpBewijs(IEnumerable<Interventie> interventies) =>
        [.. interventies.OrderByDescending(i => i.Erkenningsniveau).ThenBy(i => i.Naam, StringComparer.Ordinal)];

    private void Reken(Functievraag functie, DateOnly vandaag, string? gemeente, string? regio)
    {
        List<Fout> fouten = [];
        var lezer = new Invoerlezer(fouten);
        var aannames = new Rekenaannames
        {
            Inwoners = lezer.Geheel("inwoners", Request.Query["inwoners"], 0, MeesteMensen),
            Inwoners65Plus = lezer.Geheel("inwoners65Plus", Request.Query["inwoners65Plus"], 0, MeesteMensen),
            Jeugdigen = lezer.Geheel("jeugdigen", Request.Query["jeugdigen"], 0, MeesteMensen),
            VerhoogdValrisicoProcent = lezer.Procent("verhoogdValrisicoProcent", Request.Query["verhoogdValrisicoProcent"]),
        };
        Gebied = new Gebiedscontrole(Catalogus.Gebieden, fouten).EenVan(gemeente, regio);
        Beeld = Rekenhulp.Bereken(new Voorstelopdracht
        {
            Catalogus = Catalogus,
            Peildatum = vandaag,
            Functie = functie,
            Gebied = Gebied,
            Aannames = aannames,
        });
        Fouten = fouten;
        if (fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
