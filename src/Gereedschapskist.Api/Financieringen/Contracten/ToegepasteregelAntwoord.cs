using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een regel die beslist of nog kan beslissen.</summary>
/// <param name="Id">Id van de regel.</param>
/// <param name="Oordeel">Wie volgens deze regel betaalt.</param>
/// <param name="Uitleg">De regel in woorden.</param>
internal sealed record ToegepasteregelAntwoord(string Id, Financieringsoordeel Oordeel, string Uitleg)
{
    public static ToegepasteregelAntwoord Van(Toegepasteregel r) => new(r.Id, r.Oordeel, r.Uitleg);
}
