namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Alle velden van een situatie, in de volgorde waarin u ernaar kunt vragen.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus.</param>
/// <param name="Velden">De velden.</param>
internal sealed record SituatieveldenAntwoord(string CatalogusVersie, IReadOnlyList<SituatieveldAntwoord> Velden);
