using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een prestatie die gedeclareerd kan worden, of een lokaal tarief als voorbeeld.</summary>
/// <param name="Code">Code van de prestatie; null als die niet gevonden is.</param>
/// <param name="Omschrijving">Wat er betaald wordt.</param>
/// <param name="Soort">Soort bedrag in woorden, zoals maximumtarief van de NZa of deel van een andere betaling.</param>
/// <param name="Beleidsregel">Beleidsregel of beschikking van de NZa; null als die niet gevonden is.</param>
/// <param name="TariefEuro">Bedrag in euro: het nieuwste dat op de peildatum bekend was. Null bij een vrij tarief, als het deel is van een andere betaling of als het niet gevonden is.</param>
/// <param name="Eenheid">Waarvoor het bedrag geldt.</param>
/// <param name="Prijsjaar">Jaar van het tarief.</param>
/// <param name="Toelichting">Toelichting.</param>
/// <param name="Bron">Bron van de titel en het tarief.</param>
internal sealed record BetaaltitelAntwoord(
    string? Code, string Omschrijving, string Soort, string? Beleidsregel, decimal? TariefEuro, string? Eenheid, int? Prijsjaar, string? Toelichting, FinancieringBron Bron)
{
    public static BetaaltitelAntwoord Van(Betaaltitel b, Catalogus catalogus) =>
        new(b.Code, b.Omschrijving, b.Soort, b.Beleidsregel, b.TariefEuro, b.Eenheid, b.Prijsjaar, b.Toelichting, FinancieringBron.Van(b.Bron, catalogus));
}
