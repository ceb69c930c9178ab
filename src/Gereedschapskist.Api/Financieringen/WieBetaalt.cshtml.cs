using System.Globalization;
using System.Text.Json;
using Gereedschapskist.Api.Financieringen.Contracten;
using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Api.Platform.Paginas.Dossiers;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Financieringen;

/// <summary>The funding check as a short questionnaire: the most decisive open question comes first.</summary>
public sealed class WieBetaaltModel(Cataloguspeil peil, TimeProvider tijd, IDossierlezer dossiers) : PageModel
{
    private const string Peildatumveld = "peildatum";

    private readonly List<Fout> _fouten = [];

    public Catalogus Catalogus { get; private set; } = null!;

    public string? Interventie { get; private set; }

    /// <summary>What stands in the field for an interventie.</summary>
    public string? Getypt => Interventie is { } id ? Catalogus.Interventie(id)?.Naam ?? id : null;

    public string? Basisfunctionaliteit { get; private set; }

    public string? Keten { get; private set; }

    /// <summary>Name of what the question is about.</summary>
    public string? Onderwerp { get; private set; }

    public DateOnly Peildatum { get; private set; }

    public Financieringsantwoord? Antwoord { get; private set; }

    public Financieringsmatrix? Matrix { get; private set; }

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>The dossier of the visitor; null without one.</summary>
    public Dossierbeeld? Dossier { get; private set; }

    /// <summary>The answer, to put in the dossier; null without one.</summary>
    public Dossierstuk? Stuk { get; private set; }

    /// <summary>What the visitor told, in the order of the questions.</summary>
    public IReadOnlyList<(Situatieveld Veld, string Waarde)> Gegeven { get; private set; } = [];

    /// <summary>Questions that are open and matter, most decisive first.</summary>
    public IReadOnlyList<Situatieveld> OpenVragen { get; private set; } = [];

    public async Task OnGetAsync(string? interventie, string? basisfunctionaliteit, string? keten, string? peildatum)
    {
        Catalogus = peil.Huidig;
        Dossier = await dossiers.HuidigAsync(HttpContext);
        Interventie = Leeg(interventie) is { } getypt ? Catalogus.Interventiezoeker.Vind(getypt)?.Id ?? getypt : null;
        Basisfunctionaliteit = Interventie is null ? Catalogus.Functiezoeker.Vind(basisfunctionaliteit)?.Id ?? Leeg(basisfunctionaliteit) : null;
        Keten = Interventie is null && Basisfunctionaliteit is null ? Leeg(keten) : null;
        Peildatum = new Invoerlezer(_fouten).Datum(Peildatumveld, peildatum) ?? Peildata.Vandaag(tijd);
        Gegeven = LeesSituatie();
        if (Interventie is not null || Basisfunctionaliteit is not null || Keten is not null)
        {
            Toets();
        }
        else if (Request.Query.ContainsKey("interventie") || Request.Query.ContainsKey("basisfunctionaliteit") || Request.Query.ContainsKey(Peildatumveld))
        {
            _fouten.Add(new Fout("interventie", Foutcodes.VeldOntbreekt, "U koos nog niets.", "Kies een interventie of een basisfunctionaliteit."));
        }
        else
        {
            Basisfunctionaliteit = Dossier?.Inhoud.Context.Basisfunctionaliteit;
        }

        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Address of the same check without one of the answers.</summary>
    public string Zonder(string veld) => "/wie-betaalt" + QueryString.Create(Parameters(veld));

    /// <summary>The answers given so far, to carry along in a form, without the field that the form asks.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Parameters(string? zonder)
    {
        yield return (Interventie, Keten) switch
        {
            ({ } id, _) => new("interventie", id),
            (_, { } id) => new("keten", id),
            _ => new("basisfunctionaliteit", Basisfunctionaliteit),
        };
        yield return new(Peildatumveld, Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (veld, waarde) in Gegeven.Where(g => g.Veld.Id != zonder))
        {
            yield return new(veld.Id, waarde);
        }
    }

    public Bron? Bron(Bronverwijzing verwijzing) => Catalogus.Bron(verwijzing.Bron);

    private void Toets()
    {
        var vraag = new Financieringsvraag
        {
            Interventie = Interventie,
            Basisfunctionaliteit = Basisfunctionaliteit,
            Keten = Keten,
            Peildatum = Peildatum,
            Situatie = Gegeven.ToDictionary(g => g.Veld.Id, g => Ruw(g.Veld, g.Waarde), StringComparer.Ordinal),
        };
        var uitkomst = Financieringstoets.Toets(Catalogus, vraag);
        _fouten.AddRange(uitkomst.Fouten);
        if (!uitkomst.Gelukt || _fouten.Count > 0)
        {
            return;
        }

        Antwoord = uitkomst.Waarde;
        OpenVragen = [.. Antwoord.Vervolgvragen.Select(v => v.Veld)];
        Onderwerp = (Interventie, Keten) switch
        {
            ({ } id, _) => Catalogus.Interventie(id)!.Naam,
            (_, { } id) => Catalogus.Keten(id)!.Naam,
            _ => Catalogus.Basisfunctionaliteit(Basisfunctionaliteit!)!.Naam,
        };
        Matrix = Financieringsmatrix.Van(Antwoord);
        Stuk = MaakStuk(vraag);
    }

    /// <summary>The question with its answers, to put in the dossier.</summary>
    private Dossierstuk MaakStuk(Financieringsvraag vraag)
    {
        var verzoek = JsonSerializer.Serialize(FinancieringstoetsVerzoek.Van(vraag), FinancieringenJsonContext.Default.FinancieringstoetsVerzoek);
        IEnumerable<Vastlegging?> bewaard = Interventie is { } id ? [Dossier?.Item(id)?.Financieringstoets] : [.. Dossier?.Inhoud.Financieringstoetsen ?? []];
        return new Dossierstuk(Dossierstuksoort.Financiering, "Zet in dossier", "Dit antwoord staat in uw dossier")
        {
            Vraag = verzoek,
            Erin = bewaard.Any(v => v?.CatalogusVersie == Catalogus.Versie && v.Vraag.GetRawText() == verzoek),
        };
    }

    private List<(Situatieveld, string)> LeesSituatie() =>
    [
        .. Catalogus.Financiering.Velden
            .Select(v => (v, Waarde: Leeg(Request.Query[v.Id].FirstOrDefault())))
            .Where(p => p.Waarde is not null)
            .Select(p => (p.v, p.Waarde!)),
    ];

    /// <summary>What was typed as the value of the field; null when it was refused.</summary>
    private object? Ruw(Situatieveld veld, string waarde) => veld.Type switch
    {
        Veldtype.Getal when veld.Id == Veldnamen.Leeftijd => new Invoerlezer(_fouten).Leeftijd(veld.Id, waarde)?.Van,
        Veldtype.Getal => new Invoerlezer(_fouten).Geheel(veld.Id, waarde, veld.Minimum ?? int.MinValue, veld.Maximum ?? int.MaxValue),
        Veldtype.JaNee when waarde.ToLowerInvariant() is (Situatieveld.Ja or Situatieveld.Nee) and var woord => woord == Situatieveld.Ja,
        _ => waarde,
    };

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
