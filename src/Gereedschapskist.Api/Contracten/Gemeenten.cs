using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Contracten;

/// <summary>Een gemeente met de regio's waar zij bij hoort.</summary>
/// <param name="Code">CBS-code, zoals GM0344.</param>
/// <param name="Naam">Naam van de gemeente.</param>
/// <param name="Provincie">Naam van de provincie.</param>
internal sealed record GemeenteAntwoord(string Code, string Naam, string Provincie)
{
    public static GemeenteAntwoord Van(Gemeente g) => new(g.Code, g.Naam, g.Provincie);
}
