using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Basisfunctionaliteiten;

/// <summary>Een keten: stappen van opsporen tot blijvend aanbod.</summary>
/// <param name="Id">Vaste id, zoals stoppen-met-roken.</param>
/// <param name="Naam">Naam.</param>
/// <param name="Leefgebied">Leefgebied waar de keten bij hoort.</param>
/// <param name="Doelgroep">Voor wie de keten is; null als de bron dat niet zegt.</param>
/// <param name="LeeftijdVan">Jongste leeftijd in hele jaren; null als er geen grens is of die onbekend is.</param>
/// <param name="LeeftijdTot">Oudste leeftijd in hele jaren, tot en met; null als er geen grens is of die onbekend is.</param>
/// <param name="Basisfunctionaliteiten">Basisfunctionaliteiten die de hele keten of een deel ervan zijn.</param>
/// <param name="Onderdelen">De stappen; 'stap' zegt hun plaats in de keten.</param>
/// <param name="Bronnen">Waar dit staat.</param>
internal sealed record KetenAntwoord(
    string Id,
    string Naam,
    CodeAntwoord Leefgebied,
    string? Doelgroep,
    int? LeeftijdVan,
    int? LeeftijdTot,
    IReadOnlyList<VerwijzingAntwoord> Basisfunctionaliteiten,
    IReadOnlyList<OnderdeelAntwoord> Onderdelen,
    IReadOnlyList<VindplaatsAntwoord> Bronnen)
{
    public static KetenAntwoord Van(Keten k, Catalogus c) => new(
        k.Id,
        k.Naam,
        c.Code("leefgebied", k.Leefgebied),
        k.Doelgroep,
        k.LeeftijdVan,
        k.LeeftijdTot,
        [.. c.Basisfunctionaliteiten.Where(b => b.Keten == k.Id).OrderBy(b => b.Id, StringComparer.Ordinal).Select(b => new VerwijzingAntwoord(b.Id, b.Naam))],
        [.. k.Onderdelen.Select(o => BasisfunctionaliteitMapping.Onderdeel(o, c))],
        VindplaatsAntwoord.Van(k.Bronnen, c));
}
