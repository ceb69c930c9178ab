using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een prestatie die gedeclareerd kan worden, of een lokaal tarief als voorbeeld.</summary>
/// <param name="Code">Code van de prestatie; null als die niet gevonden is.</param>
/// <param name="Omschrijving">Wat er betaald wordt.</param>
/// <param name="Soort">Soort, zoals NZa-prestatie of lokaal gemeentelijk tarief.</param>
/// <param name="TariefEuro">Bedrag in euro; null bij een vrij tarief of als het niet gevonden is.</param>
/// <param name="Eenheid">Waarvoor het bedrag geldt en of het een maximum is.</param>
/// <param name="Prijsjaar">Jaar van het tarief.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bron">Bron van de titel en het tarief.</param>
internal sealed record BetaaltitelAntwoord(
    string? Code, string Omschrijving, string Soort, decimal? TariefEuro, string? Eenheid, int? Prijsjaar, string? Toelichting, FinancieringBron Bron)
{
    public static BetaaltitelAntwoord Van(Betaaltitel b, Catalogus catalogus) =>
        new(b.Code, b.Omschrijving, b.Soort, b.TariefEuro, b.Eenheid, b.Prijsjaar, b.Toelichting, FinancieringBron.Van(b.Bron, catalogus));
}
