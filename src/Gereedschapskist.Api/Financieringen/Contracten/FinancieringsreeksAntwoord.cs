namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>De antwoorden op een reeks toetsen, in dezelfde volgorde.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus.</param>
/// <param name="Antwoorden">Eén antwoord per toets.</param>
internal sealed record FinancieringsreeksAntwoord(string CatalogusVersie, IReadOnlyList<FinancieringAntwoord> Antwoorden);
