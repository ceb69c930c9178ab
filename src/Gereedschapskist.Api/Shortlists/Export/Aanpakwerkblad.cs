using Gereedschapskist.Api.Export.Documenten;
using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.EigenAanpakken;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>Approaches of the region's own, marked as such, as a sheet and as a table in the work agenda.</summary>
internal static class Aanpakwerkblad
{
    private const string Merk = "niet in de catalogus, door niemand beoordeeld";

    public static Werkblad Maak(Catalogus catalogus, IReadOnlyList<EigenAanpak> aanpakken) => new(
        "Eigen aanpakken",
        [new("Naam", 36), new("Hoe ver", 18), new("Beoordeling", 40), new("Basisfunctionaliteit", 28), new("Wat er gebeurt", 60), new("Wie", 28), new("Bron", 40)],
        aanpakken.Select(aanpak => (IReadOnlyList<Cel>)
        [
            Cel.Vrij(aanpak.Naam),
            Cel.Vrij(catalogus.Labels.Van(aanpak.Status)),
            Cel.Vrij(Merk),
            Cel.Vrij(aanpak.Basisfunctionaliteit is { } id ? catalogus.Basisfunctionaliteit(id)?.Naam ?? id : null),
            Cel.Vrij(aanpak.Omschrijving),
            Cel.Vrij(aanpak.Aanbieder),
            Cel.Vrij(aanpak.Bron),
        ]));

    /// <summary>Nothing when the region has none of these.</summary>
    public static IEnumerable<Blok> Blokken(Shortlistbron bron, Func<EigenAanpak, bool> welke)
    {
        List<EigenAanpak> eigen = [.. (bron.Shortlist.Regio?.EigenAanpakken ?? []).Where(welke)];
        if (eigen.Count > 0)
        {
            yield return new Tabel($"Eigen aanpakken van de regio ({Merk})", ["Aanpak", "Hoe ver", "Wat er gebeurt", "Wie"], [26, 16, 38, 20],
                [.. eigen.Select(aanpak => (IReadOnlyList<Zin>)[aanpak.Naam, bron.Catalogus.Labels.InZin(aanpak.Status), aanpak.Omschrijving ?? "", aanpak.Aanbieder ?? ""])]);
        }
    }
}
