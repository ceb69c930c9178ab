using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Zoeken;

/// <summary>Search: one form, every state an address.</summary>
[Bewaarbaar]
public sealed class IndexModel(Cataloguspeil peil, Zoekindexen indexen) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public Zoekadres Adres { get; private set; } = null!;

    public Zoekvraag Vraag { get; private set; } = null!;

    public Zoekresultaat Resultaat { get; private set; } = null!;

    public IReadOnlyList<Fout> Fouten { get; private set; } = [];

    public IReadOnlyList<Filtergroep> Groepen { get; private set; } = [];

    public IReadOnlyList<Filterchip> Chips { get; private set; } = [];

    public IReadOnlyList<Kaartgroep> Kaartgroepen { get; private set; } = [];

    public Bladwijzer Bladwijzer { get; private set; } = null!;

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        var formulier = new Zoekformulier(Zoekadres.Lees(Request.Query), Catalogus);
        Vraag = formulier.Lees();
        Adres = formulier.Leesbaar;
        Zoek();
        Fouten = formulier.Fouten;
        Groepen = Filtergroepen.Maak(Resultaat, Adres);
        Chips = Filtergroepen.Chips(Groepen, Adres);
        if (Fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>A page past the last one shows the last one: results can have become fewer since the address was shared.</summary>
    private void Zoek()
    {
        var index = indexen.Van(Catalogus);
        Resultaat = index.Zoek(Vraag);
        var laatste = Math.Max(1, (Resultaat.Totaal + Vraag.PaginaGrootte - 1) / Vraag.PaginaGrootte);
        if (Vraag.Pagina > laatste)
        {
            Vraag = Vraag with { Pagina = laatste };
            Resultaat = index.Zoek(Vraag);
        }

        Bladwijzer = new Bladwijzer(Adres, Vraag.Pagina, laatste);
        Kaartgroepen = Kaartgroep.Verdeel(
            [.. Resultaat.Treffers.Select(t => Resultaatkaart.Van(Catalogus, Catalogus.Interventie(t.Id)!, t.Fragmenten, t.GevondenVia))], Vraag, Catalogus);
    }
}
