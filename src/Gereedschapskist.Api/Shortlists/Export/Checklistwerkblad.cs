using Gereedschapskist.Api.Export.Werkmappen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Checklists;

namespace Gereedschapskist.Api.Shortlists.Export;

/// <summary>All checklists as one table, a row per point.</summary>
internal static class Checklistwerkblad
{
    public static Werkblad Maak(Catalogus catalogus, IReadOnlyList<Puntstatus> statussen, DateOnly dag) => new(
        "Checklists",
        [
            new("Lijst", 34), new("Basisfunctionaliteit", 28), new("Onder", 28), new("Nummer", 9), new("Punt", 60), new("Hoe ver", 18), new("Waar dat uit blijkt", 44),
            new("Wie zorgt ervoor", 26), new("Klaar op", 12), new("Landelijke datum", 16), new("Over tijd", 10),
        ],
        Checklistbeelden.Van(catalogus, statussen, dag).SelectMany(lijst => lijst.Punten.Select(punt => (IReadOnlyList<Cel>)
        [
            Cel.Vrij(lijst.Titel),
            Cel.Vrij(lijst.BasisfunctionaliteitNaam),
            Cel.Vrij(punt.Groep),
            Cel.Vrij(punt.Nummer),
            Cel.Vrij(punt.Naam),
            Cel.Vrij(punt.Status is { } status ? catalogus.Labels.Van(status) : "Nog niet ingevuld"),
            Cel.Vrij(punt.Toelichting),
            Cel.Vrij(punt.Rol),
            punt.Uiterlijk is { } eigen ? Cel.Van(eigen) : Cel.Leeg,
            Cel.Vrij(punt.LandelijkUiterlijk),
            Cel.Vrij(punt.OverTijd ? "ja" : ""),
        ])));
}
