using System.ComponentModel.DataAnnotations;
using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Contracten;

/// <summary>Waar, waarvoor en voor wie de keuze is.</summary>
internal sealed record ShortlistcontextVerzoek
{
    /// <summary>CBS-code van de gemeente, zoals GM0344. Niet samen met een regio.</summary>
    [MaxLength(100)]
    public string? Gemeente { get; init; }

    /// <summary>Code van de regio, zoals IZA41.</summary>
    [MaxLength(100)]
    public string? Regio { get; init; }

    /// <summary>Id van het gezondheidsdoel, of van het eerste als het er meer zijn.</summary>
    [MaxLength(100)]
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Id van de basisfunctionaliteit, of van de eerste als het er meer zijn.</summary>
    [MaxLength(100)]
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>Ids van alle gezondheidsdoelen, het belangrijkste eerst, hoogstens 50. Wat hier staat, hoeft niet nog eens in 'gezondheidsdoel'.</summary>
    [MaxLength(Shortlistgrens.Doelen)]
    public IReadOnlyList<string>? Gezondheidsdoelen { get; init; }

    /// <summary>Ids van alle basisfunctionaliteiten, de belangrijkste eerst, hoogstens 50. Wat hier staat, hoeft niet nog eens in 'basisfunctionaliteit'.</summary>
    [MaxLength(Shortlistgrens.Doelen)]
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    /// <summary>Het doel in uw woorden.</summary>
    [MaxLength(Shortlistgrens.Doelgroep)]
    public string? Doel { get; init; }

    /// <summary>De doelgroep in uw woorden.</summary>
    [MaxLength(Shortlistgrens.Doelgroep)]
    public string? Doelgroep { get; init; }

    /// <summary>Jongste leeftijd van de doelgroep in jaren.</summary>
    [Range(0, Shortlistgrens.Oudste)]
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd van de doelgroep in jaren, tot en met.</summary>
    [Range(0, Shortlistgrens.Oudste)]
    public int? LeeftijdTot { get; init; }

    /// <summary>Wat er te besteden is, in euro's.</summary>
    [Range(0, (double)Shortlistgrens.Budget)]
    public decimal? Budget { get; init; }

    /// <summary>Voor hoeveel mensen het budget is.</summary>
    [Range(1, Shortlistgrens.Deelnemers)]
    public int? Deelnemers { get; init; }

    /// <summary>Begin van de periode: een jaar, maand of dag.</summary>
    public Datering? PeriodeVan { get; init; }

    /// <summary>Einde van de periode: een jaar, maand of dag.</summary>
    public Datering? PeriodeTot { get; init; }

    /// <summary>Wat een lezer verder moet weten.</summary>
    [MaxLength(Shortlistgrens.Tekst)]
    public string? Toelichting { get; init; }

    public Shortlistcontext NaarContext() => new()
    {
        Gemeente = Gemeente,
        Regio = Regio,
        Gezondheidsdoelen = Gezondheidsdoelen ?? [],
        Basisfunctionaliteiten = Basisfunctionaliteiten ?? [],
        Gezondheidsdoel = Gezondheidsdoel,
        Basisfunctionaliteit = Basisfunctionaliteit,
        Doel = Doel,
        Doelgroep = Doelgroep,
        LeeftijdVan = LeeftijdVan,
        LeeftijdTot = LeeftijdTot,
        Budget = Budget,
        Deelnemers = Deelnemers,
        PeriodeVan = PeriodeVan,
        PeriodeTot = PeriodeTot,
        Toelichting = Toelichting,
    };

    public static ShortlistcontextVerzoek Van(Shortlistcontext c) => new()
    {
        Gemeente = c.Gemeente,
        Regio = c.Regio,
        Gezondheidsdoel = c.Gezondheidsdoel,
        Basisfunctionaliteit = c.Basisfunctionaliteit,
        Gezondheidsdoelen = c.Gezondheidsdoelen,
        Basisfunctionaliteiten = c.Basisfunctionaliteiten,
        Doel = c.Doel,
        Doelgroep = c.Doelgroep,
        LeeftijdVan = c.LeeftijdVan,
        LeeftijdTot = c.LeeftijdTot,
        Budget = c.Budget,
        Deelnemers = c.Deelnemers,
        PeriodeVan = c.PeriodeVan,
        PeriodeTot = c.PeriodeTot,
        Toelichting = c.Toelichting,
    };
}
