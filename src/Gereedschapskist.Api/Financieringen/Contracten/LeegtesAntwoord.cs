using Gereedschapskist.Domein.Financieringen;

namespace Gereedschapskist.Api.Financieringen.Contracten;

/// <summary>
/// Waarom iets leeg is: het hangt af van uw antwoord, het staat niet in onze bronnen, of het is hier niet van toepassing. Null waar wel iets staat.
/// </summary>
/// <param name="Verantwoordelijke">Waarom de verantwoordelijke leeg is.</param>
/// <param name="Betaaltitels">Waarom er geen betaaltitels zijn.</param>
/// <param name="EigenRisico">Waarom het eigen risico leeg is.</param>
/// <param name="EigenBijdrage">Waarom de eigen bijdrage leeg is.</param>
/// <param name="GeldigVan">Waarom de eerste dag leeg is.</param>
/// <param name="GeldigTot">Waarom de laatste dag leeg is.</param>
internal sealed record LeegtesAntwoord(
    Leegreden? Verantwoordelijke, Leegreden? Betaaltitels, Leegreden? EigenRisico, Leegreden? EigenBijdrage, Leegreden? GeldigVan, Leegreden? GeldigTot)
{
    public static LeegtesAntwoord Van(Leegtes l) =>
        new(l.Verantwoordelijke, l.Betaaltitels, l.EigenRisico, l.EigenBijdrage, l.GeldigVan, l.GeldigTot);
}
