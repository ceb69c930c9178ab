using System.Globalization;
using Gereedschapskist.Api.Endpoints;
using Gereedschapskist.Api.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Matching;
using Gereedschapskist.Domein.Matching.Antwoorden;
using Gereedschapskist.Domein.Matching.Criteria;
using Gereedschapskist.Domein.Matching.Vragen;
using Gereedschapskist.Opslag.Catalogi;
using Gereedschapskist.Zoeken;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Paginas.Voorstellen;

/// <summary>A guided question and an explained ranking; the whole question is in the address.</summary>
public sealed class VoorstelModel(Cataloguspeil peil, Zoekindexen indexen, TimeProvider tijd) : PageModel
{
    private const string Gewichtvoorvoegsel = "gewicht-";
    private const double StandaardGewicht = 50;

    private readonly List<Fout> _fouten = [];

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
    public string? MinimumErkenning { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Budget { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Deelnemers { get; set; }

    public Catalogus Catalogus { get; private set; } = null!;

    public Voorstelantwoord? Antwoord { get; private set; }

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>Weights as the visitor set them, 0–100, by criterion; empty when untouched.</summary>
    public IReadOnlyDictionary<string, double> Gewichten { get; private set; } = new Dictionary<string, double>();

    /// <summary>Something was asked, so an answer or a refusal is due.</summary>
    public bool Gevraagd => new[] { Basisfunctionaliteit, Gezondheidsdoel, Doel }.Any(v => !string.IsNullOrWhiteSpace(v));

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        if (!Gevraagd)
        {
            return;
        }

        Gewichten = LeesGewichten();
        var vraag = new Voorstelvraag
        {
            Basisfunctionaliteit = Leeg(Basisfunctionaliteit),
            Gezondheidsdoel = Leeg(Gezondheidsdoel),
            Doel = Leeg(Doel),
            Doelgroep = new Doelgroepvraag { LeeftijdVan = Geheel(LeeftijdVan, "leeftijdVan"), LeeftijdTot = Geheel(LeeftijdTot, "leeftijdTot") },
            Gemeente = Leeg(Gemeente),
            MinimumErkenning = Leeg(MinimumErkenning),
            Budget = Leeg(Budget) is null && Leeg(Deelnemers) is null ? null : new Budgetvraag { Bedrag = Geheel(Budget, "budget"), Deelnemers = Geheel(Deelnemers, "deelnemers") },
            Gewichten = Gewichten.Count > 0 ? Gewichten : null,
        };
        var uitkomst = Matchmotor.StelVoor(Catalogus, vraag, Peildata.Vandaag(tijd), Doelzoeker.Voor(Catalogus, indexen));
        _fouten.AddRange(uitkomst.Fouten);
        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Antwoord = uitkomst.Waarde;
    }

    /// <summary>Where the slider of a criterion stands: as set, else as the answer used it.</summary>
    public double Stand(string criterium) => Gewichten.TryGetValue(criterium, out var gewicht)
        ? gewicht
        : Antwoord?.Vraag.Gewichten.FirstOrDefault(g => Criterialijst.Code(g.Criterium) == criterium) is { } gebruikt ? Math.Round((double)gebruikt.Gewicht * 100) : StandaardGewicht;

    public string NaamVan(string interventie) => Catalogus.Interventie(interventie)?.Naam ?? interventie;

    private Dictionary<string, double> LeesGewichten()
    {
        var gewichten = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var code in Criterialijst.Codes.Keys)
        {
            if (Leeg(Request.Query[Gewichtvoorvoegsel + code].FirstOrDefault()) is not { } tekst)
            {
                continue;
            }

            if (double.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var gewicht))
            {
                gewichten[code] = gewicht;
            }
            else
            {
                _fouten.Add(new Fout(Gewichtvoorvoegsel + code, "geen-getal", $"“{tekst}” is geen gewicht.", "Geef een getal van 0 tot en met 100."));
            }
        }

        return gewichten;
    }

    private int? Geheel(string? tekst, string veld)
    {
        if (Leeg(tekst) is not { } getypt)
        {
            return null;
        }

        if (int.TryParse(getypt.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal))
        {
            return getal;
        }

        _fouten.Add(new Fout(veld, "geen-getal", $"“{getypt}” is geen heel getal.", "Vul een heel getal in, zonder letters."));
        return null;
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
