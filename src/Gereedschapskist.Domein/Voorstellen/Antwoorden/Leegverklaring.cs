using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Voorstellen.Filters;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Explains an empty answer.</summary>
internal static class Leegverklaring
{
    public static GeenVoorstel Verklaar(Zeefresultaat zeef, Codelabels labels)
    {
        var voorwaarden = zeef.Filters.Where(filter => filter.AlleenHierdoor > 0 || zeef.Uitgesloten.Any(u => u.Regel == filter.Regel)).ToList();
        var volgorde = (voorwaarden.Count > 0 ? voorwaarden : zeef.Filters)
            .OrderByDescending(
                filter => zeef.Uitgesloten.Count > 0 && !zeef.Uitgesloten.Any(u => u.Regel == filter.Regel) ? -1 : filter.AlleenHierdoor)
            .ThenByDescending(filter => filter.Aantal)
            .ToList();
        var telling = Nl.Opsomming(
            [.. volgorde.Select(filter => $"{labels.InZin(IFilter.Codelijst, filter.Regel)} ({Nl.Afgerond(filter.Aantal)})")]);
        return new GeenVoorstel(
            $"Er blijft niets over. Wat elke regel weghaalt: {telling}.",
            [.. volgorde.Select(filter => filter.Regel)],
            volgorde.Count == 0 ? "De catalogus is leeg." : volgorde[0].AlleenHierdoor > 0 && zeef.Uitgesloten.Count > 0
                ? $"{volgorde[0].Versoepeling} Dan komen er {volgorde[0].AlleenHierdoor} terug."
                : volgorde[0].Versoepeling);
    }
}
