using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Everything the catalogue knows about one interventie.</summary>
public sealed class DetailModel(Cataloguspeil peil, Verwanten verwanten, TimeProvider klok) : PageModel
{
    private Dictionary<string, int> _bronnummers = [];

    public Catalogus Catalogus { get; private set; } = null!;

    public Interventie Interventie { get; private set; } = null!;

    public Erkenningstijdlijn? Tijdlijn { get; private set; }

    public Resultaatkaart Kaart { get; private set; } = null!;

    /// <summary>Who pays which part, with nothing known of the situation.</summary>
    public Financieringsantwoord Betaling { get; private set; } = null!;

    public IReadOnlyList<(Interventie Interventie, IReadOnlyList<string> Redenen)> Vergelijkbaar { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        Catalogus = peil.Huidig;
        if (Catalogus.Interventie(id) is not { } interventie)
        {
            return Catalogus.Interventiezoeker.Vind(id) is { } bedoeld ? RedirectPermanent($"/interventies/{bedoeld.Id}" + Request.QueryString) : NotFound();
        }

        Interventie = interventie;
        _bronnummers = interventie.Bronnen.Select((b, i) => (b.Id, Nummer: i + 1)).ToDictionary(b => b.Id, b => b.Nummer, StringComparer.Ordinal);
        var vandaag = Peildata.Vandaag(klok);
        Kaart = Resultaatkaart.Van(Catalogus, interventie);
        Betaling = Financieringstoets.Toets(Catalogus, interventie, vandaag, Situatie.Leeg);
        Vergelijkbaar = verwanten.Van(Catalogus, id);
        Tijdlijn = Erkenningstijdlijn.Teken(interventie.Erkenningen, vandaag, n => Catalogus.Labels.Van(n));
        return Page();
    }

    /// <summary>The number under which a source stands in the list at the bottom.</summary>
    /// <summary>The known fields of a group, and the ones readers miss; the goal and the target group stand above as a sentence.</summary>
    public Veldenlijst Velden(string groep) => new(
        Catalogus,
        Interventie,
        [.. Interventievelden.Alle.Where(v => v.Groep == groep && v.Id is not "doel" and not "doelgroep" && (v.HoortErTeZijn || v.IsBekend(Interventie)))],
        Bronnummer);

    public int? Bronnummer(string? bron) => bron is not null && _bronnummers.TryGetValue(bron, out var nummer) ? nummer : null;
}
