using System.Text.Json;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;
using Gereedschapskist.Domein.Voorstellen.Criteria;
using Gereedschapskist.Domein.Voorstellen.Vragen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>A guided question and an explained ranking; the whole question is in the address.</summary>
public sealed class VoorstelModel(Cataloguspeil peil, Zoekindexen indexen, TimeProvider tijd, IDossierlezer dossiers) : PageModel
{
    private const string Gewichtvoorvoegsel = "gewicht-";
    private const decimal HoogsteBudget = 1_000_000_000;
    private const int MeesteDeelnemers = 20_000_000;
    private const decimal HoogsteGewicht = 100;

    /// <summary>Most subjects in one question: each is worked out as a question of its own.</summary>
    public const int MeesteOnderwerpen = 6;

    /// <summary>How many of what dropped out are listed.</summary>
    public const int MeesteAfvallers = 100;

    /// <summary>Right end of a slider; twice the heaviest of our own weights.</summary>
    public const double ZwaarsteSchuif = 20;

    private static readonly string[] _velden = ["basisfunctionaliteit", "gezondheidsdoel", "doel", "leeftijdVan", "leeftijdTot", "kenmerk", "gemeente", "regio", "minimumErkenning", "budget", "deelnemers"];

    private static readonly string[] _onderwerpvelden = ["basisfunctionaliteit", "gezondheidsdoel", "doel"];

    private readonly List<Fout> _fouten = [];
    private Doelgroepvraag? _doelgroep;
    private Budgetvraag? _budget;

    [BindProperty(SupportsGet = true)]
    public string? Basisfunctionaliteit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gezondheidsdoel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Doel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? LeeftijdVan { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? LeeftijdTot { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? MinimumErkenning { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Budget { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Deelnemers { get; set; }

    public Catalogus Catalogus { get; private set; } = null!;

    public Voorstelantwoord? Antwoord { get; private set; }

    /// <summary>The answers to a question about more than one subject; empty for one.</summary>
    public IReadOnlyList<Voorsteloverzicht> PerOnderwerp { get; private set; } = [];

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The dossier of the visitor; null without one.</summary>
    public Dossierbeeld? Dossier { get; private set; }

    /// <summary>The question and the ranking, to put in the dossier; null without an answer.</summary>
    public Dossierstuk? Stuk { get; private set; }

    /// <summary>Weights as the visitor set them, by criterion; empty when they are our own.</summary>
    public IReadOnlyDictionary<string, double> Standen { get; private set; } = new Dictionary<string, double>();

    /// <summary>The visitor moved a weight.</summary>
    public bool Aangepast => Standen.Count > 0;

    /// <summary>Address of the same question with our own weights.</summary>
    public string ZonderGewichten => "/voorstel" + QueryString.Create(Request.Query
        .Where(p => !p.Key.StartsWith(Gewichtvoorvoegsel, StringComparison.OrdinalIgnoreCase))
        .SelectMany(p => p.Value, (p, waarde) => KeyValuePair.Create(p.Key, waarde)));

    /// <summary>The question in a line, also on paper where the form is not.</summary>
    public string Samenvatting => Antwoord is { Vraag: var v } ? string.Join(", ", Onderdelen(v)) : "";

    /// <summary>The proposals as they are read: what comes with it anyway, what is clearly first, and the rest by how well it is supported.</summary>
    public IReadOnlyList<Voorsteldeel> Groepen => Voorsteldeel.Alle(Catalogus, Antwoord!);

    /// <summary>Something was asked, so an answer or a refusal is due.</summary>
    public bool Gevraagd => _onderwerpvelden.Any(veld => Gekozen(veld).Count > 0);

    public async Task OnGetAsync()
    {
        Catalogus = peil.Huidig;
        Dossier = await dossiers.HuidigAsync(HttpContext);
        if (!Gevraagd)
        {
            if (_velden.Any(Request.Query.ContainsKey))
            {
                Weiger(new Fout("basisfunctionaliteit", Foutcodes.VeldOntbreekt, "U schreef nog niet wat u wilt bereiken.", "Kies een basisfunctionaliteit of een gezondheidsdoel, of schrijf het in uw eigen woorden."));
            }
            else if (Dossier is not null)
            {
                NeemOver(Dossier.Inhoud.Context);
            }

            return;
        }

        LeesGrenzen();
        if (Onderwerpen.Count > 1)
        {
            Overzie();
        }
        else
        {
            StelVoor();
        }

        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>What a question about more than one function or goal asks; one function with one goal is one question.</summary>
    private IReadOnlyList<(string? Functie, string? Doel)> Onderwerpen
    {
        get
        {
            var (functies, doelen) = (Gekozen("basisfunctionaliteit"), Gekozen("gezondheidsdoel"));
            return functies.Count <= 1 && doelen.Count <= 1
                ? [(functies is [var functie, ..] ? functie : null, doelen is [var doel, ..] ? doel : null)]
                : [.. functies.Select(een => ((string?)een, (string?)null)), .. doelen.Select(een => ((string?)null, (string?)een))];
        }
    }

    /// <summary>The values of a field that may stand in the address more than once.</summary>
    public IReadOnlyList<string> Gekozen(string veld) =>
        [.. Request.Query[veld].OfType<string>().Where(waarde => waarde.Trim().Length > 0).Distinct(StringComparer.Ordinal)];

    private void LeesGrenzen()
    {
        var lezer = new Invoerlezer(_fouten);
        Standen = LeesGewichten(lezer);
        var (van, tot) = lezer.Leeftijden("leeftijdVan", LeeftijdVan, "leeftijdTot", LeeftijdTot);
        _doelgroep = new Doelgroepvraag { LeeftijdVan = van, LeeftijdTot = tot, Kenmerken = Gekozen("kenmerk") is { Count: > 0 } kenmerken ? kenmerken : null };
        _budget = new Budgetvraag { Bedrag = lezer.Bedrag("budget", Budget, HoogsteBudget), Deelnemers = lezer.Geheel("deelnemers", Deelnemers, 1, MeesteDeelnemers) };
    }

    private Voorstelvraag Vraag(string? functie, string? doel) => new()
    {
        Basisfunctionaliteit = Leeg(functie),
        Gezondheidsdoel = Leeg(doel),
        Doel = Leeg(Doel),
        Doelgroep = _doelgroep,
        Gemeente = Leeg(Gemeente),
        Regio = Leeg(Regio),
        MinimumErkenning = Leeg(MinimumErkenning),
        Budget = _budget is { Bedrag: null, Deelnemers: null } ? null : _budget,
        Gewichten = Aangepast ? Standen : null,
    };

    private Uitkomst<Voorstelantwoord> Beantwoord(Voorstelvraag vraag) =>
        Voorstelmotor.StelVoor(Catalogus, vraag, Peildata.Vandaag(tijd), Doelzoeker.Voor(Catalogus, indexen));

    private void StelVoor()
    {
        var vraag = Vraag(Onderwerpen[0].Functie, Onderwerpen[0].Doel);
        var uitkomst = Beantwoord(vraag);
        _fouten.AddRange(uitkomst.Fouten);
        if (_fouten.Count > 0)
        {
            return;
        }

        Antwoord = uitkomst.Waarde!;
        (Basisfunctionaliteit, Gezondheidsdoel) = (Antwoord.Vraag.Basisfunctionaliteit?.Id, Antwoord.Vraag.Gezondheidsdoel?.Id);
        var gevraagd = JsonSerializer.Serialize(VoorstelVerzoek.Van(vraag), VoorstelJsonContext.Default.VoorstelVerzoek);
        Stuk = new Dossierstuk(Dossierstuksoort.Voorstel, "Zet voorstel in dossier", "Dit voorstel staat in uw dossier")
        {
            Vraag = gevraagd,
            Erin = Dossier?.Inhoud.Voorstellen.Any(v => v.CatalogusVersie == Catalogus.Versie && v.Vraag.GetRawText() == gevraagd) == true,
        };
    }

    /// <summary>One answer per subject; each has an address of its own, with the same people, place and limits.</summary>
    private void Overzie()
    {
        if (Onderwerpen.Count > MeesteOnderwerpen)
        {
            _fouten.Add(new Fout("basisfunctionaliteit", Foutcodes.TeVeel, $"U koos {Onderwerpen.Count} onderwerpen.", $"Kies er hoogstens {MeesteOnderwerpen} tegelijk."));
            return;
        }

        var antwoorden = Onderwerpen.Select(o => (Uitkomst: Beantwoord(Vraag(o.Functie, o.Doel)), Adres: Adres(o.Functie, o.Doel))).ToList();
        _fouten.AddRange(antwoorden.SelectMany(a => a.Uitkomst.Fouten).Distinct());
        PerOnderwerp = _fouten.Count > 0 ? [] : [.. antwoorden.Select(a => new Voorsteloverzicht(a.Adres, a.Uitkomst.Waarde!))];
    }

    private string Adres(string? functie, string? doel) => "/voorstel" + QueryString.Create(Request.Query
        .Where(p => p.Key is not ("basisfunctionaliteit" or "gezondheidsdoel"))
        .SelectMany(p => p.Value, (p, waarde) => KeyValuePair.Create(p.Key, waarde))
        .Prepend(KeyValuePair.Create(functie is null ? "gezondheidsdoel" : "basisfunctionaliteit", functie ?? doel)));

    /// <summary>Our own weights for this question.</summary>
    private Gewichten Eigen => Gewichten.Voor(Antwoord?.Vraag.Doel is not null);

    /// <summary>Where the slider of a criterion stands.</summary>
    public double Stand(Voorstelcriterium criterium) =>
        Standen.TryGetValue(Criterialijst.Code(criterium), out var gewicht) ? gewicht : (double)Eigen[criterium];

    /// <summary>How heavy a criterion counted in the answer, 0–1.</summary>
    public decimal Aandeel(Voorstelcriterium criterium) =>
        Antwoord?.Vraag.Gewichten.FirstOrDefault(g => g.Criterium == criterium)?.Gewicht ?? Eigen.Aandeel(criterium);

    private IEnumerable<string> Onderdelen(BegrepenVraag v)
    {
        string?[] delen =
        [
            v.Basisfunctionaliteit?.Naam,
            v.Gezondheidsdoel?.Naam,
            v.Doel is null ? null : $"“{v.Doel}”",
            Nl.Leeftijd(v.LeeftijdVan, v.LeeftijdTot),
            .. v.Kenmerken.Select(kenmerk => Catalogus.Labels.InZin("kenmerkgroep", kenmerk)),
            v.Gebied?.Naam,
            v.MinimumErkenning is { } niveau ? $"minstens {Catalogus.Labels.InZin(niveau)}" : null,
            v.Budget is { } budget ? $"{Nl.Euro(budget)} budget" : null,
            v.Deelnemers is { } deelnemers ? $"{Nl.Getal(deelnemers)} deelnemers" : null,
        ];
        return delen.OfType<string>();
    }

    /// <summary>What the dossier says already is not asked again; it stands in the form, to be changed or sent.</summary>
    private void NeemOver(Shortlistcontext context)
    {
        Basisfunctionaliteit = context.Basisfunctionaliteit;
        Gezondheidsdoel = context.Gezondheidsdoel;
        Doel = context.Doel;
        LeeftijdVan = context.LeeftijdVan is { } van ? Nl.Getal(van) : null;
        LeeftijdTot = context.LeeftijdTot is { } tot ? Nl.Getal(tot) : null;
        Gemeente = context.Gemeente is { } gemeente ? Catalogus.Gemeente(gemeente)?.Naam : null;
        Regio = context.Regio is { } regio ? Catalogus.Regio(regio)?.Naam : null;
        Budget = context.Budget is { } budget ? Nl.Getal(budget) : null;
        Deelnemers = context.Deelnemers is { } deelnemers ? Nl.Getal(deelnemers) : null;
    }

    private void Weiger(Fout fout)
    {
        _fouten.Add(fout);
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private Dictionary<string, double> LeesGewichten(Invoerlezer lezer)
    {
        var gewichten = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var code in Criterialijst.Codes.Keys)
        {
            if (lezer.Getal(Gewichtvoorvoegsel + code, Request.Query[Gewichtvoorvoegsel + code].FirstOrDefault(), 0, HoogsteGewicht) is { } gewicht)
            {
                gewichten[code] = (double)gewicht;
            }
        }

        // A form sends every slider; left where they were, nothing was asked.
        // They may be those of the question before this one, with or without a goal in words.
        return Zijn(Gewichten.Standaard) || Zijn(Gewichten.BijTekst) ? [] : gewichten;

        bool Zijn(Gewichten eigen) => gewichten.All(g => g.Value == (double)eigen[Criterialijst.Codes[g.Key]]);
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
