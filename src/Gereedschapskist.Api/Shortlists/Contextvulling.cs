using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Shortlists;
using Gereedschapskist.Domein.Voorstellen.Vragen;

namespace Gereedschapskist.Api.Shortlists;

/// <summary>What a question says about where, what and whom, so that nobody types it twice.</summary>
internal static class Contextvulling
{
    public static Shortlistcontext Uit(Voorstelvraag vraag, Catalogus catalogus)
    {
        var gebied = (vraag.Gemeente, vraag.Regio) switch
        {
            ({ } gemeente, _) => catalogus.Gebieden.Zoek(gemeente).Gebied,
            (_, { } regio) => catalogus.Gebieden.Zoek(regio, regioEerst: true).Gebied,
            _ => null,
        };
        return new Shortlistcontext
        {
            Basisfunctionaliteit = vraag.Basisfunctionaliteit,
            Gezondheidsdoel = vraag.Gezondheidsdoel,
            Doel = vraag.Doel,
            Gemeente = gebied is { IsRegio: false } ? gebied.Code : null,
            Regio = gebied is { IsRegio: true } ? gebied.Code : null,
            LeeftijdVan = vraag.Doelgroep?.LeeftijdVan,
            LeeftijdTot = vraag.Doelgroep?.LeeftijdTot,
            Budget = vraag.Budget?.Bedrag,
            Deelnemers = vraag.Budget?.Deelnemers,
        };
    }

    /// <summary>Fills what is open and adds goals; what the dossier says itself, stays.</summary>
    public static Shortlistcontext VulAan(Shortlistcontext eigen, Shortlistcontext nieuw)
    {
        var zonderPlaats = eigen is { Gemeente: null, Regio: null };
        var zonderLeeftijd = eigen is { LeeftijdVan: null, LeeftijdTot: null };
        return eigen with
        {
            Gemeente = zonderPlaats ? nieuw.Gemeente : eigen.Gemeente,
            Regio = zonderPlaats ? nieuw.Regio : eigen.Regio,
            Gezondheidsdoelen = Samen(eigen.Gezondheidsdoelen, nieuw.Gezondheidsdoelen),
            Basisfunctionaliteiten = Samen(eigen.Basisfunctionaliteiten, nieuw.Basisfunctionaliteiten),
            Doel = eigen.Doel ?? nieuw.Doel,
            LeeftijdVan = zonderLeeftijd ? nieuw.LeeftijdVan : eigen.LeeftijdVan,
            LeeftijdTot = zonderLeeftijd ? nieuw.LeeftijdTot : eigen.LeeftijdTot,
            Budget = eigen.Budget ?? nieuw.Budget,
            Deelnemers = eigen.Deelnemers ?? nieuw.Deelnemers,
        };
    }

    private static IReadOnlyList<string> Samen(IReadOnlyList<string> eigen, IReadOnlyList<string> nieuw) =>
        [.. eigen.Union(nieuw, StringComparer.Ordinal).Take(Shortlistgrens.Doelen)];
}
