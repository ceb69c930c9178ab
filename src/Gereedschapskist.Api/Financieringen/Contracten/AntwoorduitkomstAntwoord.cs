using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Wat het oordeel op een onderdeel wordt bij een van deze antwoorden.</summary>
/// <param name="Onderdeel">Id van het onderdeel.</param>
/// <param name="Keuzes">De antwoorden: keuzes, of ja en nee. Leeg bij een getal.</param>
/// <param name="Van">Laagste getal; null bij een keuze.</param>
/// <param name="TotEnMet">Hoogste getal; null bij een keuze.</param>
/// <param name="Oordeel">Het oordeel dat volgt.</param>
internal sealed record AntwoorduitkomstAntwoord(string Onderdeel, IReadOnlyList<string> Keuzes, int? Van, int? TotEnMet, Financieringsoordeel Oordeel)
{
    public static IEnumerable<AntwoorduitkomstAntwoord> Bij(Onderdeeluitkomsten u) =>
        u.Uitkomsten.Select(
            a => new AntwoorduitkomstAntwoord(u.Onderdeel, a.Antwoorden.Keuzes, a.Antwoorden.Van, a.Antwoorden.TotEnMet, a.Oordeel));
}
