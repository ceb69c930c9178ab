using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Onderdelen tegen potjes, zoals bekend zonder situatie.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus.</param>
/// <param name="Peildatum">De dag waarover de matrix gaat.</param>
/// <param name="Grondslagen">De kolommen.</param>
/// <param name="Rijen">Eén rij per onderdeel.</param>
internal sealed record FinancieringsmatrixAntwoord(
    string CatalogusVersie, DateOnly Peildatum, IReadOnlyList<Grondslag> Grondslagen, IReadOnlyList<MatrixrijAntwoord> Rijen)
{
    public static FinancieringsmatrixAntwoord Van(Financieringsmatrix m, Catalogus catalogus) =>
        new(catalogus.Versie, m.Peildatum, Financieringsmatrix.Grondslagen, [.. m.Rijen.Select(MatrixrijAntwoord.Van)]);
}
