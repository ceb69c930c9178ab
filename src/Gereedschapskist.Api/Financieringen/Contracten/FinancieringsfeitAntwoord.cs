using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat een bron over de betaling van deze interventie zegt. Dit is een feit met bron, geen oordeel van de toets.</summary>
/// <param name="Onderdeel">Waar het over gaat, in de woorden van de bron.</param>
/// <param name="Grondslag">Wet of potje.</param>
/// <param name="Toelichting">Wat de bron zegt.</param>
/// <param name="Bron">Waar dit is gelezen.</param>
internal sealed record FinancieringsfeitAntwoord(string Onderdeel, Grondslag Grondslag, string? Toelichting, FinancieringBron Bron)
{
    public static FinancieringsfeitAntwoord Van(Financieringsfeit feit, Interventie interventie)
    {
        var bron = interventie.Bronnen.FirstOrDefault(b => b.Id == feit.Bron);
        return new(feit.Onderdeel, feit.Grondslag, feit.Toelichting, new FinancieringBron(feit.Bron, bron?.Titel ?? feit.Bron, bron?.Uitgever, null, bron?.Url, bron?.Peilmoment));
    }
}
