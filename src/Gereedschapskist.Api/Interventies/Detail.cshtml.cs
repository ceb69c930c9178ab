using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Api.Platform.Publicatie;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Effecten;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Interventies.Velden;
using Gereedschapskist.Domein.Voorstellen.Rekenhulpen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Everything the catalogue knows about one interventie.</summary>
public sealed class DetailModel(Cataloguspeil peil, Verwanten verwanten, TimeProvider klok, IDossierlezer dossiers) : PageModel
{
    /// <summary>Stands where a source that is shown leaves something out.</summary>
    public const string NietGenoemd = "niet genoemd";

    /// <summary>Fields that the page says in a sentence or a list of its own.</summary>
    private static readonly HashSet<string> _eigenPlek =
    [
        "doel", "doelgroep", "inGebruik", .. Interventievelden.Dosis.Select(v => v.Id),
    ];

    private Dictionary<string, int> _bronnummers = [];

    public Catalogus Catalogus { get; private set; } = null!;

    public Interventie Interventie { get; private set; } = null!;

    public Erkenningstijdlijn? Tijdlijn { get; private set; }

    public bool HeeftEigenaarOfGebruik => Interventie.Eigenaar is not null || Interventie.Website is not null || Interventie.InGebruik.Count > 0;

    /// <summary>What sources say about what it costs and yields.</summary>
    public IReadOnlyList<Batenbeeld> Cijfers => [.. Batenzoeker.Over(Catalogus, Interventie).Select(feit => Batenbeeld.Van(feit, Catalogus))];

    public Resultaatkaart Kaart { get; private set; } = null!;

    /// <summary>Whether it works and who pays it, as a colleague would say it.</summary>
    public IReadOnlyList<Kernzin> Kern =>
    [
        new("Werkt het", string.Join(' ', Onderbouwingszinnen.Schrijf(
            [(Interventie.Naam, Onderbouwingsregel.Van(Interventie, Effectlezer.Voornaamste(Interventie)))]))),
        new("Wie betaalt", Betaling.Samenvatting),
    ];

    /// <summary>The way into the dossier.</summary>
    public Dossierstuk Stuk { get; private set; } = null!;

    /// <summary>Who pays which part, with nothing known of the situation.</summary>
    public Financieringsantwoord Betaling { get; private set; } = null!;

    public IReadOnlyList<(Interventie Interventie, IReadOnlyList<string> Redenen)> Vergelijkbaar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id)
    {
        Catalogus = peil.Huidig;
        if (Catalogus.Interventie(id) is not { } interventie)
        {
            return Catalogus.Interventiezoeker.Vind(id) is { } bedoeld ? RedirectPermanent($"/interventies/{bedoeld.Id}" + Request.QueryString) : NotFound();
        }

        Interventie = interventie;
        Stuk = new Dossierstuk(Dossierstuksoort.Interventie, "Zet in dossier", "Staat in dossier")
        {
            Interventies = [interventie.Id],
            Erin = (await dossiers.HuidigAsync(HttpContext))?.Item(interventie.Id) is not null,
            Plek = "inhoud",
        };
        _bronnummers = interventie.Bronnen.Select((b, i) => (b.Id, Nummer: i + 1)).ToDictionary(b => b.Id, b => b.Nummer, StringComparer.Ordinal);
        var vandaag = Peildata.Vandaag(klok);
        Kaart = Resultaatkaart.Van(Catalogus, interventie);
        Betaling = Financieringstoets.Toets(Catalogus, interventie, vandaag, Situatie.Leeg);
        Vergelijkbaar = verwanten.Van(Catalogus, id);
        Tijdlijn = Erkenningstijdlijn.Teken(interventie.Erkenningen, vandaag, n => Catalogus.Labels.Van(n));
        return Page();
    }

    /// <summary>The known fields of a group that have no place of their own on the page.</summary>
    public Veldenlijst Velden(string groep) => new(
        this,
        [.. Interventievelden.Alle.Where(v => v.Groep == groep && !_eigenPlek.Contains(v.Id) && v.IsBekend(Interventie))]);

    /// <summary>A fact of this page, for who wants to correct it.</summary>
    /// <param name="label">Dutch name of the fact.</param>
    /// <param name="bronnen">Keys of the sources that say it.</param>
    public Feitverwijzing Feit(string label, IEnumerable<string?> bronnen) => new(
        Interventie.Naam,
        label,
        $"/interventies/{Interventie.Id}",
        [.. bronnen.Distinct().Join(Interventie.Bronnen, sleutel => sleutel, bron => bron.Id, (_, bron) => $"{bron.Titel}, {bron.Url}")]);

    /// <summary>The number under which a source stands in the list at the bottom.</summary>
    public int? Bronnummer(string? bron) => bron is not null && _bronnummers.TryGetValue(bron, out var nummer) ? nummer : null;
}
