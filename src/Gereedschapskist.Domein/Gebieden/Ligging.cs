namespace Gereedschapskist.Domein.Gebieden;

/// <summary>Where a municipality lies, computed from its borders; an island may have a neighbour across the water.</summary>
/// <param name="Lengtegraad">Degrees east of its centre of gravity.</param>
/// <param name="Breedtegraad">Degrees north of its centre of gravity.</param>
/// <param name="OppervlakteKm2">Surface in square kilometres, inland water included.</param>
/// <param name="Buren">Codes of the municipalities it borders on.</param>
/// <param name="Bron">Id of the source of the borders.</param>
public sealed record Ligging(double Lengtegraad, double Breedtegraad, decimal OppervlakteKm2, IReadOnlyList<string> Buren, string Bron);
