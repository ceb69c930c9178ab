using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Checklists;
using Gereedschapskist.Domein.EigenAanpakken;
using Gereedschapskist.Domein.Fouten;
using Gereedschapskist.Domein.Regiodoelen;
using Gereedschapskist.Domein.Registers;
using Gereedschapskist.Domein.Taakverdelingen;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>
/// What is wrong with what a region keeps track of. Whether a row fits the region was seen when it came in; the region of the dossier may be
/// another by now.
/// </summary>
internal static class Regiocontrole
{
    public static IEnumerable<Fout> Controleer(Catalogus catalogus, Regiodeel regio) =>
    [
        .. Dossiercontrole.Aantal("regio.register", regio.Register.Count, Registercontrole.MeesteRegels, "regels"),
        .. regio.Register.Take(Registercontrole.MeesteRegels).SelectMany((regel, plek) => Regel(catalogus, regel, $"regio.register[{plek}]")),
        .. Dossiercontrole.Aantal("regio.checklists", regio.Checklists.Count, Checklistcontrole.MeestePunten, "punten"),
        .. regio.Checklists.Take(Checklistcontrole.MeestePunten).SelectMany((status, plek) => Punt(status, $"regio.checklists[{plek}]")),
        .. Dossiercontrole.Aantal("regio.doelen", regio.Doelen.Count, Doelcontrole.MeesteDoelen, "doelen"),
        .. regio.Doelen.Take(Doelcontrole.MeesteDoelen).SelectMany((doel, plek) => Teksten($"regio.doelen[{plek}]", doel.Indicator, doel.Groep, doel.Eenheid, doel.Bron)),
        .. Dossiercontrole.Aantal("regio.cijfers", regio.Cijfers.Count, Cijfercontrole.MeesteCijfers, "cijfers"),
        .. regio.Cijfers.Take(Cijfercontrole.MeesteCijfers).SelectMany((cijfer, plek) => Teksten($"regio.cijfers[{plek}]", cijfer.Indicator, cijfer.Groep, null, cijfer.Bron)),
        .. Dossiercontrole.Aantal("regio.taken", regio.Taken.Count, Taakcontrole.MeesteAfspraken, "afspraken"),
        .. regio.Taken.Take(Taakcontrole.MeesteAfspraken).SelectMany((taak, plek) => Taak(taak, $"regio.taken[{plek}]")),
        .. Dossiercontrole.Aantal("regio.eigenAanpakken", regio.EigenAanpakken.Count, Aanpakcontrole.MeesteAanpakken, "aanpakken"),
        .. regio.EigenAanpakken.Take(Aanpakcontrole.MeesteAanpakken).SelectMany((aanpak, plek) => Aanpak(aanpak, $"regio.eigenAanpakken[{plek}]")),
    ];

    private static IEnumerable<Fout> Regel(Catalogus catalogus, Registerregel regel, string pad) =>
    [
        .. catalogus.Interventie(regel.Interventie) is null ? Weg($"{pad}.interventie", Foutcodes.InterventieOnbekend, regel.Interventie) : [],
        .. catalogus.Gemeente(regel.Gemeente) is null ? Weg($"{pad}.gemeente", Foutcodes.GemeenteOnbekend, regel.Gemeente) : [],
        .. Tekstcontrole.Controleer($"{pad}.aanbieder", regel.Aanbieder, Registercontrole.LangsteTekst),
        .. Tekstcontrole.Controleer($"{pad}.betaler", regel.Betaler, Registercontrole.LangsteTekst),
    ];

    private static IEnumerable<Fout> Punt(Puntstatus status, string pad) => Tekstcontrole.Controleer($"{pad}.toelichting", status.Toelichting, Checklistcontrole.LangsteToelichting)
        .Concat(Tekstcontrole.Controleer($"{pad}.rol", status.Rol, Checklistcontrole.LangsteRol));

    private static IEnumerable<Fout> Teksten(string pad, string indicator, string? groep, string? eenheid, string? bron) =>
        new[] { ("indicator", indicator), ("groep", groep), ("eenheid", eenheid), ("bron", bron) }
            .SelectMany(veld => Tekstcontrole.Controleer($"{pad}.{veld.Item1}", veld.Item2, Cijfercontrole.LangsteTekst));

    private static IEnumerable<Fout> Taak(Taakafspraak taak, string pad) =>
        new[]
        {
            ("beslist", taak.Beslist), ("betaalt", taak.Betaalt), ("voertUit", taak.VoertUit), ("coordineert", taak.Coordineert), ("levertData", taak.LevertData), ("contact", taak.Contact),
        }
        .SelectMany(veld => Tekstcontrole.Controleer($"{pad}.{veld.Item1}", veld.Item2, Taakcontrole.LangsteTekst));

    private static IEnumerable<Fout> Aanpak(EigenAanpak aanpak, string pad) =>
        new[]
        {
            ("naam", aanpak.Naam, Aanpakcontrole.LangsteTekst), ("omschrijving", aanpak.Omschrijving, Aanpakcontrole.LangsteOmschrijving),
            ("aanbieder", aanpak.Aanbieder, Aanpakcontrole.LangsteTekst), ("bron", aanpak.Bron, Aanpakcontrole.LangsteTekst),
        }
        .SelectMany(veld => Tekstcontrole.Controleer($"{pad}.{veld.Item1}", veld.Item2, veld.Item3));

    private static IEnumerable<Fout> Weg(string veld, string code, string id) =>
        [new(veld, code, $"'{Nl.Kort(id)}' uit het register staat niet in deze versie van de catalogus.", "Haal de regel uit het register.")];
}
