using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Domein.Shortlists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>What was agreed in the dossier: what, by whom and when.</summary>
internal static class Afsprakentabel
{
    /// <summary>Nothing when nothing was.</summary>
    public static IEnumerable<Blok> Maak(Shortlist dossier) => dossier.Afspraken.Count == 0 ? [] :
    [
        new Tabel("Wie doet wat", ["Wat", "Wie", "Wanneer"], [44, 32, 24],
        [
            .. dossier.Afspraken.Select(a => (IReadOnlyList<Zin>)
            [
                a.Wat,
                a.Wie is { } wie ? wie : Zin.InTeVullen("rol of organisatie"),
                a.Wanneer is { } wanneer ? wanneer : Zin.InTeVullen("moment"),
            ]),
        ]),
    ];
}
