using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een bron bij een financieringsoordeel.</summary>
/// <param name="Id">Id van de bron.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Uitgever">Uitgever; null als die onbekend is.</param>
/// <param name="Plek">Bladzijde, hoofdstuk of tabel; null als de hele bron bedoeld is.</param>
/// <param name="Url">Adres; null als de bron geen openbaar adres heeft.</param>
/// <param name="Peilmoment">Jaar, maand of dag van de bron; null als dat onbekend is.</param>
internal sealed record FinancieringBron(string Id, string Titel, string? Uitgever, string? Plek, string? Url, Datering? Peilmoment)
{
    public static FinancieringBron Van(Bronverwijzing verwijzing, Catalogus catalogus)
    {
        var bron = catalogus.Bron(verwijzing.Bron);
        return new(verwijzing.Bron, bron?.Titel ?? verwijzing.Bron, bron?.Uitgever, verwijzing.Plek, bron?.Url ?? Adres(verwijzing.Bron), bron?.Peilmoment);
    }

    /// <summary>A fact on an entry names its source by address instead of by id.</summary>
    private static string? Adres(string bron) => bron.StartsWith("http", StringComparison.Ordinal) ? bron : null;
}
