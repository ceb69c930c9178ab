using System.Globalization;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Kostenramingen;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Zakelijkegevallen;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Zakelijkegevallen;

/// <summary>What an interventie costs and yields in one place; the whole question is in the address.</summary>
public sealed class WatKostHetModel(Cataloguspeil peil, TimeProvider klok, IDossierlezer dossiers) : PageModel
{
    /// <summary>The widest that a number is read; what is plausible the domain says.</summary>
    private const int Grootste = 1_000_000_000;

    private readonly List<Fout> _fouten = [];

    /// <summary>Own numbers that the dossier brings along.</summary>
    private readonly Dictionary<string, string> _uitDossier = new(StringComparer.Ordinal);

    /// <summary>Own numbers as the API writes them.</summary>
    private readonly SortedDictionary<string, string?> _gelezen = new(StringComparer.Ordinal);

    [BindProperty(SupportsGet = true)]
    public string? Interventie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Basisfunctionaliteit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gezondheidsdoel { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    public Catalogus Catalogus { get; private set; } = null!;

    public Zakelijkgeval? Geval { get; private set; }

    /// <summary>The dossier of the visitor; null without one.</summary>
    public Dossierbeeld? Dossier { get; private set; }

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>What stands in the field for an interventie: its name when it was found.</summary>
    public string? Getypt =>
        string.IsNullOrWhiteSpace(Interventie) ? null : Catalogus.Interventiezoeker.Vind(Interventie)?.Naam ?? Interventie;

    /// <summary>What stands in the field for the place.</summary>
    public string? Plaats => string.IsNullOrWhiteSpace(Gemeente) ? Regio : Gemeente;

    /// <summary>What was typed in the field of an own number, else what the dossier says.</summary>
    public string? Eigen(string veld) =>
        Request.Query.TryGetValue(veld, out var getypt) ? getypt.FirstOrDefault() : _uitDossier.GetValueOrDefault(veld);

    /// <summary>Whether any own number was given, so that the fields stand open.</summary>
    public bool MetEigenGetallen => Gevalveld.Alle.Any(veld => !string.IsNullOrWhiteSpace(Eigen(veld.Naam)));

    /// <summary>Address of the same answer as data.</summary>
    public string Gegevens => "/v1/zakelijkegevallen" + QueryString.Create(_gelezen.Concat(
        new Dictionary<string, string?>
        {
            ["interventie"] = Interventie,
            ["basisfunctionaliteit"] = Basisfunctionaliteit,
            ["gezondheidsdoel"] = Gezondheidsdoel,
            ["gemeente"] = Gemeente,
            ["regio"] = Regio,
        }.Where(deel => !string.IsNullOrWhiteSpace(deel.Value))));

    public async Task OnGetAsync()
    {
        Catalogus = peil.Huidig;
        Dossier = await dossiers.HuidigAsync(HttpContext);
        var gevraagd = Request.Query.Count > 0;
        VulUitDossier();
        if (gevraagd)
        {
            Beantwoord();
        }
    }

    private void Beantwoord()
    {
        if (!new[] { Interventie, Basisfunctionaliteit, Gezondheidsdoel, Gemeente, Regio }.Any(tekst => !string.IsNullOrWhiteSpace(tekst)))
        {
            if (Request.Query.ContainsKey("gemeente"))
            {
                Weiger(new Fout("interventie", Foutcodes.VeldOntbreekt, "U vulde nog niets in.", "Noem een interventie of kies een basisfunctionaliteit, en noem uw gemeente of regio."));
            }

            return;
        }

        // A link from another page brings only half of the question; then there is nothing wrong yet.
        if (!Request.Query.ContainsKey("deelnemers") && (string.IsNullOrWhiteSpace(Plaats) || new[] { Interventie, Basisfunctionaliteit, Gezondheidsdoel }.All(string.IsNullOrWhiteSpace)))
        {
            return;
        }

        var vraag = Lees();
        var uitkomst = Gevalrekenaar.Bereken(Catalogus, vraag, Peildata.Vandaag(klok));
        Weiger([.. uitkomst.Fouten]);
        Geval = _fouten.Count > 0 ? null : uitkomst.Waarde;
    }

    /// <summary>What the dossier says already nobody types again; an address that names a place is a question of its own.</summary>
    private void VulUitDossier()
    {
        if (Dossier is null || Request.Query.ContainsKey("gemeente") || Request.Query.ContainsKey("regio"))
        {
            return;
        }

        var context = Dossier.Inhoud.Context;
        var vraag = !string.IsNullOrWhiteSpace(Interventie) && Catalogus.Interventiezoeker.Vind(Interventie) is { } interventie
            ? Dossiergeval.Vraag(Catalogus, context, interventie)
            : new Gevalvraag
            {
                Basisfunctionaliteit = context.Basisfunctionaliteit,
                Gezondheidsdoel = context.Gezondheidsdoel,
                Deelnemers = context.Deelnemers,
                Budget = context.Budget,
            };
        Gemeente = Dossierkop.Waar(Catalogus, context) is { } plaats ? context.Gemeente is null ? $"regio {plaats}" : plaats : null;
        Basisfunctionaliteit ??= vraag.Basisfunctionaliteit;
        Gezondheidsdoel ??= vraag.Gezondheidsdoel;
        foreach (var (veld, getal) in new[] { ("deelnemers", (decimal?)vraag.Deelnemers), ("budget", vraag.Budget) })
        {
            if (getal is { } eigen)
            {
                _uitDossier[veld] = Nl.Getal(eigen);
            }
        }
    }

    private void Weiger(params IReadOnlyList<Fout> fouten)
    {
        _fouten.AddRange(fouten);
        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private Gevalvraag Lees()
    {
        var lezer = new Invoerlezer(_fouten);
        return new Gevalvraag
        {
            Interventie = Interventie,
            Basisfunctionaliteit = Basisfunctionaliteit,
            Gezondheidsdoel = Gezondheidsdoel,
            Gemeente = Gemeente,
            Regio = Regio,
            Deelnemers = Geheel("deelnemers"),
            VanJaar = Geheel("vanJaar"),
            Jaren = Geheel("jaren"),
            Budget = Getal("budget"),
            VerhoogdValrisicoProcent = Getal("verhoogdValrisicoProcent"),
            Effect = Getal("effect"),
            AantalPerDeelnemer = Getal("aantalPerDeelnemer"),
            EuroPerUitkomst = Getal("euroPerUitkomst"),
            Kosten = new EigenInvoer
            {
                PrijsPerDeelnemer = Getal("prijsPerDeelnemer"),
                PrijsPerGroep = Getal("prijsPerGroep"),
                Groepsgrootte = Getal("groepsgrootte"),
                Uurprijs = Getal("uurprijs"),
                Bijeenkomsten = Getal("bijeenkomsten"),
                MinutenPerBijeenkomst = Getal("minutenPerBijeenkomst"),
                Begeleiders = Getal("begeleiders"),
                MateriaalPerDeelnemer = Getal("materiaalPerDeelnemer"),
                RuimtePerBijeenkomst = Getal("ruimtePerBijeenkomst"),
                LicentiePerDeelnemer = Getal("licentiePerDeelnemer"),
            },
        };

        int? Geheel(string veld) => (int?)Onthoud(veld, lezer.Geheel(veld, Eigen(veld), -Grootste, Grootste));

        // A negative amount is read as a number, so that what is plausible can be said of it.
        decimal? Getal(string veld) => Onthoud(veld, Gevalveld.InEuro(veld) && Eigen(veld)?.TrimStart().StartsWith('-') is not true
            ? lezer.Bedrag(veld, Eigen(veld), Grootste)
            : lezer.Getal(veld, Eigen(veld), -Grootste, Grootste));
    }

    private decimal? Onthoud(string veld, decimal? getal)
    {
        if (getal is { } gelezen)
        {
            _gelezen[veld] = gelezen.ToString(CultureInfo.InvariantCulture);
        }

        return getal;
    }
}
