using System.Globalization;
using Gereedschapskist.Api.Interventies;
using Gereedschapskist.Api.Platform.Fouten;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Kaders;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Antwoord = Gereedschapskist.Domein.Afwegingen.Antwoord;

namespace Gereedschapskist.Api.Afwegingen;

/// <summary>Weighs local against regional for one interventie in one region; every answer is in the address.</summary>
public sealed class LokaalOfRegionaalModel(Cataloguspeil peil) : PageModel
{
    private readonly List<Fout> _fouten = [];

    /// <summary>To what degree something is so, as a form offers it.</summary>
    public static IReadOnlyList<(string Waarde, string Tekst)> Maten { get; } =
        [("0", "Niet"), ("0.25", "Een beetje"), ("0.5", "Deels"), ("0.75", "Grotendeels"), ("1", "Helemaal")];

    [BindProperty(SupportsGet = true)]
    public string? Interventie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

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

    /// <summary>Answers as typed, by criterion.</summary>
    public IReadOnlyDictionary<string, string> Gegeven { get; private set; } = new Dictionary<string, string>();

    public IEnumerable<Regio> Regios => Catalogus.Regios.Where(r => r.Soort == Regiosoort.Iza).OrderBy(r => r.Naam, StringComparer.Ordinal);

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        Kader = Catalogus.Afwegingskaders[0];
        Gegeven = Kader.Criteria
            .Select(c => (c.Id, Waarde: Request.Query[c.Id].FirstOrDefault()))
            .Where(p => !string.IsNullOrWhiteSpace(p.Waarde))
            .ToDictionary(p => p.Id, p => p.Waarde!.Trim(), StringComparer.Ordinal);
        if (!string.IsNullOrWhiteSpace(Interventie) && !string.IsNullOrWhiteSpace(Regio))
        {
            Weeg();
        }
        else if (Request.Query.ContainsKey("regio") || Gegeven.Count > 0)
        {
            // A link from an interventie brings only that; then there is nothing wrong yet.
            var (veld, wat) = string.IsNullOrWhiteSpace(Interventie) ? ("interventie", "interventie") : ("regio", "regio");
            _fouten.Add(new Fout(veld, Foutcodes.VeldOntbreekt, $"U koos nog geen {wat}.", "Kies een interventie en een regio."));
        }

        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

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
        Interventie = Interventienaam.Zoek(Catalogus, Interventie);
        var aannames = new Aannames
        {
            Groepsgrootte = Getal(Groepsgrootte, "groepsgrootte") is { } groep ? (int)groep : null,
            Bereik = Getal(Bereik, "bereik"),
            DoelgroepAandeel = Getal(DoelgroepAandeel, "doelgroepAandeel"),
        };
        var antwoorden = Gegeven.ToDictionary(p => p.Key, p => Lees(Criterium(p.Key), p.Value), StringComparer.Ordinal);
        var uitkomst = Afweger.Weeg(Catalogus, new Afwegingsvraag { Interventie = Interventie!, Regio = Regio, Antwoorden = antwoorden, Aannames = aannames });
        _fouten.AddRange(uitkomst.Fouten.Select(Interventienaam.VoorMensen));
        Afweging = _fouten.Count == 0 ? uitkomst.Waarde : null;
    }

    private decimal? Getal(string? tekst, string veld)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }

        if (decimal.TryParse(tekst.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) && getal < 1_000_000)
        {
            return getal;
        }

        _fouten.Add(new Fout(veld, Foutcodes.GetalOnleesbaar, $"“{Problemen.Kort(tekst)}” is geen getal dat hier past.", "Vul een getal in, bijvoorbeeld 12 of 2,5."));
        return null;
    }

    /// <summary>Text of a form field as an answer; what does not fit the scale is refused by the weighing itself.</summary>
    private static Antwoord Lees(Criterium criterium, string tekst) => criterium.Schaal switch
    {
        Antwoordschaal.JaNee when tekst is "ja" or "nee" => Antwoord.Van(tekst == "ja"),
        Antwoordschaal.Mate or Antwoordschaal.Getal or Antwoordschaal.Percentage
            when decimal.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal)
            => Antwoord.Van(getal),
        _ => Antwoord.Van(tekst),
    };
}
