using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Api.Gebieden;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Afwegingskaders;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Antwoord = Gereedschapskist.Domein.Afwegingen.Antwoord;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Weighs local against regional for one interventie in one region; every answer is in the address.</summary>
public sealed class LokaalOfRegionaalModel(Cataloguspeil peil, IDossierlezer dossiers) : PageModel
{
    /// <summary>In the address once the answers of the register were shown.</summary>
    public const string Gezien = "gezien";

    private const int GrootsteGroep = 1000;
    private const decimal HoogsteAntwoord = 1_000_000;

    private readonly List<Fout> _fouten = [];

    /// <summary>To what degree something is so, as a form offers it.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Maten { get; } =
        [("0", "Niet"), ("0.25", "Een beetje"), ("0.5", "Deels"), ("0.75", "Grotendeels"), ("1", "Helemaal")];

    [BindProperty(SupportsGet = true)]
    public string? Interventie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    /// <summary>A municipality or region by name, for a link that knows only that.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Groepsgrootte { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Bereik { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? DoelgroepAandeel { get; set; }

    public Catalogus Catalogus { get; private set; } = null!;

    public Afweging? Afweging { get; private set; }

    public Afwegingskader Kader { get; private set; } = null!;

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The dossier of the visitor; null without one.</summary>
    public Dossierbeeld? Dossier { get; private set; }

    /// <summary>The outcome, to put in the dossier; null without one.</summary>
    public Dossierstuk? Stuk { get; private set; }

    /// <summary>Answers as typed, by criterion.</summary>
    public IReadOnlyDictionary<string, string> Gegeven { get; private set; } = new Dictionary<string, string>();

    /// <summary>Criteria that the register in the dossier answered, not the visitor.</summary>
    public IReadOnlyCollection<string> UitRegister { get; private set; } = [];

    /// <summary>The answers of the register were shown before: what is ticked now is what the visitor wants.</summary>
    public bool RegisterGezien => Request.Query.ContainsKey(Gezien);

    public IEnumerable<Regio> Regios => Catalogus.Regios.Where(r => r.Soort == Regiosoort.Iza).OrderBy(r => r.Naam, StringComparer.Ordinal);

    /// <summary>Name of the place in the title.</summary>
    public string? Plaats => Gebied?.Naam;

    /// <summary>The municipalities with the advice for each; null where that shows nothing.</summary>
    public Gebiedskaart? Kaart => Gebied is { } gebied && Afweging is { } afweging
        ? Gebiedskaart.Teken(gebied, Catalogus, gemeente => afweging.PerGemeente.FirstOrDefault(g => g.Gemeente == gemeente.Code) is { } advies
            ? ($"gk-bel gk-bel--{advies.Advies.Code()}", $"{gemeente.Naam}: {Catalogus.Labels.InZin(advies.Advies)}")
            : ("gk-bel", gemeente.Naam))
        : null;

    private Gebied? Gebied => Waar is { } waar ? Catalogus.Gebieden.Zoek(waar, regioEerst: true).Gebied : null;

    private string? Waar => string.IsNullOrWhiteSpace(Regio) ? Gemeente : Regio;

    public async Task OnGetAsync()
    {
        Catalogus = peil.Huidig;
        Dossier = await dossiers.HuidigAsync(HttpContext);
        Kader = Catalogus.Standaardkader;
        Gegeven = Kader.Criteria
            .Select(c => (c.Id, Waarde: Request.Query[c.Id].FirstOrDefault()))
            .Where(p => !string.IsNullOrWhiteSpace(p.Waarde))
            .ToDictionary(p => p.Id, p => p.Waarde!.Trim(), StringComparer.Ordinal);
        if (!string.IsNullOrWhiteSpace(Interventie) && !(string.IsNullOrWhiteSpace(Regio) && string.IsNullOrWhiteSpace(Gemeente)))
        {
            Weeg();
        }
        else if (Request.Query.ContainsKey("regio") || Gegeven.Count > 0)
        {
            // A link from an interventie brings only that; then there is nothing wrong yet.
            var (veld, wat) = string.IsNullOrWhiteSpace(Interventie) ? ("interventie", "interventie") : ("regio", "regio");
            _fouten.Add(new Fout(veld, Foutcodes.VeldOntbreekt, $"U koos nog geen {wat}.", "Kies een interventie en een regio."));
        }
        else if (Dossier is not null)
        {
            Interventie = string.IsNullOrWhiteSpace(Interventie) ? Kandidaat(Dossier.Inhoud) : Interventie;
            Regio = Dossierregio?.Code;
        }

        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The region of the dossier, or the one that its municipality is in.</summary>
    public Regio? Dossierregio => Dossier?.Inhoud.Context switch
    {
        { Regio: { } code } => Catalogus.Regio(code),
        { Gemeente: { } code } => Regios.FirstOrDefault(r => r.Gemeenten.Contains(code)),
        _ => null,
    };

    /// <summary>The first that was chosen and not weighed yet, else the first.</summary>
    private string? Kandidaat(Shortlist dossier) => dossier.Items
        .Where(i => Catalogus.Interventie(i.Interventie) is not null)
        .OrderBy(i => i.Afweging is not null)
        .ThenByDescending(i => i.Besluit?.Keuze == Besluitkeuze.Gekozen)
        .FirstOrDefault() is { } item ? Catalogus.Interventie(item.Interventie)!.Naam : null;

    /// <summary>The criterion behind an open question.</summary>
    public Criterium Criterium(string id) => Kader.Criterium(id)!;

    /// <summary>An answer as the form asked it.</summary>
    public string Leesbaar(string criterium, string waarde) => Criterium(criterium) switch
    {
        { Schaal: Antwoordschaal.Mate } => Maten.FirstOrDefault(m => m.Waarde == waarde).Tekst ?? waarde,
        { Schaal: Antwoordschaal.Percentage } => $"{waarde}%",
        var c => c.Keuzes.FirstOrDefault(k => k.Waarde == waarde)?.Label ?? waarde,
    };

    private void Weeg()
    {
        Gegeven = MetRegister(Gegeven);
        var lezer = new Invoerlezer(_fouten);
        var aannames = new Aannames
        {
            Groepsgrootte = lezer.Geheel("groepsgrootte", Groepsgrootte, 1, GrootsteGroep),
            Bereik = lezer.Procent("bereik", Bereik),
            DoelgroepAandeel = lezer.Procent("doelgroepAandeel", DoelgroepAandeel),
        };
        var antwoorden = Gegeven
            .Select(p => (p.Key, Antwoord: Lees(Criterium(p.Key), p.Value, lezer)))
            .Where(p => p.Antwoord is not null)
            .ToDictionary(p => p.Key, p => p.Antwoord!, StringComparer.Ordinal);
        var vraag = new Afwegingsvraag { Interventie = Interventie!, Regio = Waar, Antwoorden = antwoorden, Aannames = aannames };
        var uitkomst = Afweger.Weeg(Catalogus, vraag);
        _fouten.AddRange(uitkomst.Fouten);
        Afweging = _fouten.Count == 0 ? uitkomst.Waarde : null;
        Interventie = uitkomst.Waarde?.Interventie ?? Interventie;
        Regio = uitkomst.Waarde?.Gebied.Regio ?? Regio;
        Stuk = Afweging is null ? null : MaakStuk(vraag with { Interventie = Afweging.Interventie, Regio = Regio });
    }

    /// <summary>What the register in the dossier says by itself, beside what the visitor says.</summary>
    private IReadOnlyDictionary<string, string> MetRegister(IReadOnlyDictionary<string, string> gegeven)
    {
        if (RegisterGezien || Dossier?.Inhoud is not { Regio.Register: { Count: > 0 } register } dossier
            || Catalogus.Interventiezoeker.Vind(Interventie!) is not { } interventie
            || Catalogus.Gebieden.Zoek(Waar!, regioEerst: true).Gebied is not { } gebied)
        {
            return gegeven;
        }

        var bekend = Registerantwoorden.Van(Catalogus, gebied, register, interventie.Id, dossier.Peildatum)
            .Where(a => Kader.Criterium(a.Key) is not null && !gegeven.ContainsKey(a.Key))
            .ToDictionary(a => a.Key, a => a.Value.JaNee is { } ja ? (ja ? "ja" : "nee") : $"{a.Value.Getal}", StringComparer.Ordinal);
        UitRegister = bekend.Keys;
        return gegeven.Concat(bekend).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The question with its answers, to put in the dossier.</summary>
    private Dossierstuk MaakStuk(Afwegingsvraag vraag)
    {
        var verzoek = JsonSerializer.Serialize(AfwegingVerzoek.Van(vraag), AfwegingJsonContext.Default.AfwegingVerzoek);
        return new Dossierstuk(Dossierstuksoort.Afweging, "Zet in dossier", "Deze afweging staat in uw dossier")
        {
            Vraag = verzoek,
            Erin = Dossier?.Item(vraag.Interventie)?.Afweging is { } bewaard && bewaard.CatalogusVersie == Catalogus.Versie && bewaard.Vraag.GetRawText() == verzoek,
        };
    }

    /// <summary>Text of a form field as an answer; null when the field was refused, what does not fit the scale is refused by the weighing itself.</summary>
    private static Antwoord? Lees(Criterium criterium, string tekst, Invoerlezer lezer) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee when tekst.ToLowerInvariant() is ("ja" or "nee") and var woord => Antwoord.Van(woord == "ja"),
        Antwoordschaal.Mate when Maten.Any(maat => maat.Waarde == tekst) => Antwoord.Van(decimal.Parse(tekst, CultureInfo.InvariantCulture)),
        Antwoordschaal.Mate => Van(lezer.Getal(criterium.Id, tekst, 0, 1)),
        Antwoordschaal.Getal => Van(lezer.Getal(criterium.Id, tekst, 0, HoogsteAntwoord)),
        Antwoordschaal.Percentage => Van(lezer.Procent(criterium.Id, tekst)),
        _ => Antwoord.Van(tekst),
    };

    private static Antwoord? Van(decimal? getal) => getal is { } gelezen ? Antwoord.Van(gelezen) : null;
}
