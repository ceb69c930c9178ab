namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Expected participants per year for the area, with what was used.</summary>
/// <param name="Van">At least.</param>
/// <param name="Tot">At most; null when nothing bounds it.</param>
/// <param name="GroepVan">Fewest participants for one group, at least; null when unknown.</param>
/// <param name="GroepTot">Fewest participants for one group, at most; null when unknown.</param>
/// <param name="Uitleg">How it was computed, in Dutch.</param>
/// <param name="Bronnen">Where the numbers come from.</param>
public sealed record Deelnemersoverzicht(
    decimal Van, decimal? Tot, int? GroepVan, int? GroepTot, string Uitleg, IReadOnlyList<Bronvermelding> Bronnen);
