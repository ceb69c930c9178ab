using Gereedschapskist.Api.Platform.Invoer;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Portefeuilles;
using Gereedschapskist.Opslag.Catalogi;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gereedschapskist.Api.Portefeuilles;

/// <summary>Which set fits the budget; the whole question is in the address.</summary>
public sealed class PortefeuilleModel(Cataloguspeil peil, IPortefeuilleoplosser oplosser, TimeProvider klok) : PageModel
{
    private readonly List<Fout> _fouten = [];

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    [BindProperty(SupportsGet = true)]
    public string[] Basisfunctionaliteit { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string[] Gezondheidsdoel { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public string? BudgetGemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? BudgetZorgverzekeraar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? MinimumErkenning { get; set; }

    /// <summary>Own numbers of participants as typed, by id of the interventie.</summary>
    [BindProperty(SupportsGet = true)]
    public Dictionary<string, string?> Deelnemers { get; set; } = [];

    public Catalogus Catalogus { get; private set; } = null!;

    public Portefeuille? Set { get; private set; }

    public IReadOnlyList<Fout> Fouten => _fouten;

    /// <summary>What was chosen, or what was given a number before: for these a number of participants can be filled in.</summary>
    public IReadOnlyList<Interventie> Aanpasbaar =>
    [
        .. (Set?.Keuzes.Select(keuze => keuze.Id) ?? []).Concat(Deelnemers.Keys).Distinct(StringComparer.Ordinal)
            .Select(Catalogus.Interventie)
            .OfType<Interventie>()
            .OrderBy(interventie => interventie.Naam, StringComparer.Ordinal),
    ];

    /// <summary>What stands in the field for the place.</summary>
    public string? Plaats => string.IsNullOrWhiteSpace(Gemeente) ? Regio : Gemeente;

    public void OnGet()
    {
        Catalogus = peil.Huidig;
        if (!Request.Query.ContainsKey("budgetGemeente"))
        {
            return;
        }

        var lezer = new Invoerlezer(_fouten);
        var vraag = new Portefeuillevraag
        {
            Gemeente = Gemeente,
            Regio = Regio,
            Basisfunctionaliteiten = Basisfunctionaliteit,
            Gezondheidsdoelen = Gezondheidsdoel,
            Budgetten = PortefeuilleVerzoek.Budgetten(
                lezer.Bedrag("budgetGemeente", BudgetGemeente, Portefeuillevraag.HoogsteBudget),
                lezer.Bedrag("budgetZorgverzekeraar", BudgetZorgverzekeraar, Portefeuillevraag.HoogsteBudget),
                null),
            MinimumErkenning = MinimumErkenning,
            Deelnemers = Aantallen(lezer),
        };
        if (_fouten.Count == 0)
        {
            var uitkomst = Portefeuillekiezer.Kies(Catalogus, vraag, Peildata.Vandaag(klok), oplosser);
            _fouten.AddRange(uitkomst.Fouten);
            Set = uitkomst.Waarde;
        }

        if (_fouten.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The numbers that were filled in; an empty field leaves it to the agreement or the estimate.</summary>
    private Dictionary<string, int> Aantallen(Invoerlezer lezer) => Deelnemers
        .Select(veld => (veld.Key, Aantal: lezer.Geheel($"deelnemers.{veld.Key}", veld.Value, 1, int.MaxValue)))
        .Where(veld => veld.Aantal is not null)
        .ToDictionary(veld => veld.Key, veld => veld.Aantal!.Value, StringComparer.Ordinal);
}
