using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Portefeuilles;

namespace Gereedschapskist.Api.Portefeuilles;

/// <summary>Wat u wilt dekken, waar, en met hoeveel geld per jaar. Een gemeente of zorgverzekeraar zonder budget heeft geen grens.</summary>
internal sealed record PortefeuilleVerzoek
{
    [Description("Naam of CBS-code van een gemeente. Kies een gemeente of een regio.")]
    public string? Gemeente { get; init; }

    [Description("Naam of code van een regio, zoals IZA08.")]
    public string? Regio { get; init; }

    [MaxLength(Portefeuillevraag.MeesteOnderwerpen)]
    [Description("Ids van basisfunctionaliteiten; samen met de gezondheidsdoelen hoogstens 20.")]
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    [MaxLength(Portefeuillevraag.MeesteOnderwerpen)]
    [Description("Ids van gezondheidsdoelen.")]
    public IReadOnlyList<string>? Gezondheidsdoelen { get; init; }

    [Description("Budget van de gemeente per jaar in euro's, ook geld van het Rijk voor gemeenten.")]
    public decimal? BudgetGemeente { get; init; }

    [Description("Budget van de zorgverzekeraar per jaar in euro's.")]
    public decimal? BudgetZorgverzekeraar { get; init; }

    [Description("Budget uit aanvullende verzekeringen per jaar in euro's; zonder dit veld tellen zij niet mee.")]
    public decimal? BudgetAanvullendeVerzekering { get; init; }

    [Description("Laagste erkenning die u wilt. Onbekend voldoet dan niet.")]
    public string? MinimumErkenning { get; init; }

    [MaxLength(50)]
    [Description("Namen of ids van interventies die u niet wilt.")]
    public IReadOnlyList<string>? Uitsluiten { get; init; }

    [MaxLength(Portefeuillevraag.MeesteDeelnemers)]
    [Description("Uw eigen aantal deelnemers per jaar, per naam of id van een interventie; waar u niets geeft, geldt de norm van het akkoord of onze raming.")]
    public Dictionary<string, int>? Deelnemers { get; init; }

    [Description("Jaar waarvoor u rekent, van 2023 tot en met 2040; zonder dit veld dit jaar.")]
    public int? Jaar { get; init; }

    public Portefeuillevraag NaarVraag() => new()
    {
        Gemeente = Gemeente,
        Regio = Regio,
        Basisfunctionaliteiten = Basisfunctionaliteiten ?? [],
        Gezondheidsdoelen = Gezondheidsdoelen ?? [],
        Budgetten = Budgetten(BudgetGemeente, BudgetZorgverzekeraar, BudgetAanvullendeVerzekering),
        MinimumErkenning = MinimumErkenning,
        Uitsluiten = Uitsluiten ?? [],
        Deelnemers = Deelnemers ?? [],
        Jaar = Jaar,
    };

    public static IReadOnlyDictionary<Beurs, decimal> Budgetten(decimal? gemeente, decimal? zorgverzekeraar, decimal? aanvullend) =>
        new[] { (Beurs.Gemeente, gemeente), (Beurs.Zorgverzekeraar, zorgverzekeraar), (Beurs.AanvullendeVerzekering, aanvullend) }
            .Where(budget => budget.Item2 is not null)
            .ToDictionary(budget => budget.Item1, budget => budget.Item2!.Value);
}
