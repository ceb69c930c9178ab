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

    /// <summary>Id van het gezondheidsdoel.</summary>
    [MaxLength(100)]
    public string? Gezondheidsdoel { get; init; }

    /// <summary>Id van de basisfunctionaliteit.</summary>
    [MaxLength(100)]
    public string? Basisfunctionaliteit { get; init; }

    /// <summary>De doelgroep in uw woorden.</summary>
    [MaxLength(Shortlistgrens.Doelgroep)]
    public string? Doelgroep { get; init; }

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
        Gezondheidsdoel = Gezondheidsdoel,
        Basisfunctionaliteit = Basisfunctionaliteit,
        Doelgroep = Doelgroep,
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
        Doelgroep = c.Doelgroep,
        PeriodeVan = c.PeriodeVan,
        PeriodeTot = c.PeriodeTot,
        Toelichting = c.Toelichting,
    };
}
