using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>Een voorwaarde, en of eraan is voldaan.</summary>
/// <param name="Veld">Veld van de situatie; null bij een voorwaarde waar geen veld naar vraagt.</param>
/// <param name="Voorwaarde">De voorwaarde in woorden.</param>
/// <param name="Status">Voldaan, niet voldaan of onbekend.</param>
internal sealed record GetoetstevoorwaardeAntwoord(string? Veld, string Voorwaarde, Voorwaardestatus Status)
{
    public static GetoetstevoorwaardeAntwoord Van(Getoetstevoorwaarde v) => new(v.Veld, v.Voorwaarde, v.Status);
}
