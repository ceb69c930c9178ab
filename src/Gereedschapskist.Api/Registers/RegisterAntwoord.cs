using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Shortlists;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Registers;

/// <summary>Een register, met hoe ver het elke basisfunctionaliteit dekt.</summary>
/// <param name="CatalogusVersie">Versie van de catalogus waaruit dit antwoord komt.</param>
/// <param name="Gebied">De regio; null als het dossier nog geen regio of gemeente noemt.</param>
/// <param name="Peildatum">Dag waarop het aanbod moet lopen om mee te tellen.</param>
/// <param name="Regels">De regels zoals wij ze lezen, in uw volgorde.</param>
/// <param name="Dekking">Per basisfunctionaliteit: het aanbod naast wat het akkoord vraagt, witte vlekken en wat buren hebben. Leeg zonder regio.</param>
internal sealed record RegisterAntwoord(
    string CatalogusVersie, VerwijzingAntwoord? Gebied, DateOnly Peildatum, IReadOnlyList<Registerregel> Regels, IReadOnlyList<Dekking> Dekking)
{
    public static RegisterAntwoord Van(GeopendeShortlist open) => Van(
        open.Toen, Werkagendafuncties.Gebied(open.Toen, open.Inhoud.Context), open.Inhoud.Peildatum, open.Inhoud.Regio?.Register ?? []);

    public static RegisterAntwoord Van(Catalogus catalogus, Gebied? gebied, DateOnly peildatum, IReadOnlyList<Registerregel> regels) => new(
        catalogus.Versie,
        gebied is null ? null : new VerwijzingAntwoord(gebied.Code, gebied.Naam),
        peildatum,
        regels,
        gebied is null ? [] : Dekkingen.Van(catalogus, gebied, regels, peildatum));
}
