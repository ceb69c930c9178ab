using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Eén onderdeel in de matrix.</summary>
/// <param name="Interventie">Id van de interventie; null in de matrix van een keten.</param>
/// <param name="Onderdeel">Id van het onderdeel; 'geheel' als geen keten het beschrijft.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Stap">Stap in de keten.</param>
/// <param name="Keten">Id van de keten.</param>
/// <param name="Oordeel">Wie betaalt, zonder dat er iets over de situatie bekend is.</param>
/// <param name="Zekerheid">Hoe vast dat staat.</param>
/// <param name="Uitleg">Het oordeel in gewone zinnen.</param>
/// <param name="Cellen">Eén cel per potje, in de volgorde van de kolommen.</param>
internal sealed record MatrixrijAntwoord(
    string? Interventie, string Onderdeel, string Naam, int? Stap, string? Keten, Financieringsoordeel Oordeel, Zekerheid Zekerheid, string Uitleg, IReadOnlyList<MatrixcelAntwoord> Cellen)
{
    public static MatrixrijAntwoord Van(Matrixrij r) => new(
        r.Interventie, r.Onderdeel, r.Naam, r.Stap, r.Keten, r.Oordeel, r.Zekerheid, r.Uitleg, [.. Financieringsmatrix.Grondslagen.Zip(r.Cellen, (g, s) => new MatrixcelAntwoord(g, s))]);
}
