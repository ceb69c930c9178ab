using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Referenties;
using Gereedschapskist.Domein.Regios;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>One municipality or region as a place; any name or code of it leads to its own address.</summary>
[Bewaarbaar]
public abstract class Gebiedspagina(Cataloguspeil peil, TimeProvider klok) : PageModel
{
    public Catalogus Catalogus { get; private set; } = null!;

    public Gebied Gebied { get; private set; } = null!;

    public Gebiedsbeeld Beeld { get; private set; } = null!;

    public Gebiedskaart? Kaart { get; private set; }

    public Bronlijst Bronnen { get; private set; } = null!;

    public DateOnly Vandaag { get; private set; }

    /// <summary>The IZA region whose mandate and insurers count here; null when the place lies in more than one.</summary>
    public Regio? IzaRegio =>
        Beeld.Indelingen.Single(indeling => indeling.Soort == Regiosoort.Iza).Regios is [var deel] ? Catalogus.Regio(deel.Code) : null;

    /// <summary>Which question a link to another page asks.</summary>
    public string Plaatsvraag => $"{(Gebied.IsRegio ? "regio" : "gemeente")}={Gebied.Code}";

    /// <summary>Lists that are not about one function.</summary>
    public IEnumerable<Kader> AlgemeneKaders =>
        Catalogus.Kaders.Where(kader => kader.GeldtVoor.Count == 0).OrderBy(kader => kader.Titel, Nl.Alfabet);

    public IEnumerable<Mijlpaal> Mijlpalen(bool voorbij) =>
        Catalogus.Mijlpalen.Where(mijlpaal => mijlpaal.IsVoorbij(Vandaag) is true == voorbij);

    public int? Noot(string bron) => Bronnen.Nummer(new Bronverwijzing(bron));

    /// <summary>How many points of a list have a date that is over.</summary>
    public int Verlopen(string kader) =>
        Catalogus.Kader(kader)?.Punten.Count(punt => punt.IsVoorbij(Vandaag) is true) ?? 0;

    protected IActionResult Open(string id, bool regioEerst)
    {
        Catalogus = peil.Huidig;
        var vondst = Catalogus.Gebieden.Zoek(id, regioEerst);
        if (vondst.Gebied is not { } gebied)
        {
            var lijst = regioEerst ? "/regios" : "/gemeenten";
            return vondst.Aanbod.Count > 0 ? Redirect($"{lijst}?zoek={Uri.EscapeDataString(id)}") : NotFound();
        }

        if (gebied.Code != id || gebied.IsRegio != regioEerst)
        {
            return Redirect(Gebiedsadres.Van(gebied));
        }

        Gebied = gebied;
        Vandaag = Peildata.Vandaag(klok);
        Beeld = Gebiedsbeelden.Maak(Catalogus, gebied);
        Kaart = Gebiedskaart.Teken(gebied, Catalogus);
        Bronnen = new Bronlijst(Catalogus);
        return Page();
    }
}
