using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Referenties;

namespace Gereedschapskist.Domein.Checklists;

/// <summary>All lists to go through, with what a region said of their points.</summary>
public static class Checklistbeelden
{
    /// <summary>By the id of the list; one that holds per basisfunctionaliteit once for each.</summary>
    /// <param name="catalogus">The lists.</param>
    /// <param name="statussen">What the region said.</param>
    /// <param name="dag">Day on which a date is past.</param>
    public static IReadOnlyList<Checklistbeeld> Van(Catalogus catalogus, IReadOnlyList<Puntstatus> statussen, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        var gezegd = statussen.ToDictionary(status => (status.Kader, status.Basisfunctionaliteit, status.Punt));
        return
        [
            .. from kader in Lijsten(catalogus)
               from functie in Functies(kader)
               select new Checklistbeeld
               {
                   Kader = kader.Id,
                   Titel = kader.Titel,
                   Basisfunctionaliteit = functie,
                   BasisfunctionaliteitNaam = functie is null ? null : catalogus.Basisfunctionaliteit(functie)?.Naam ?? functie,
                   Punten = [.. Checklistpunt.Van(kader).Select(punt => Regel(punt, gezegd.GetValueOrDefault((kader.Id, functie, punt.Id)), dag))],
               },
        ];
    }

    /// <summary>The lists that are there to go through, by id.</summary>
    public static IEnumerable<Kader> Lijsten(Catalogus catalogus)
    {
        ArgumentNullException.ThrowIfNull(catalogus);
        return catalogus.Kaders.Where(kader => kader.Checklist is not null).OrderBy(kader => kader.Id, StringComparer.Ordinal);
    }

    /// <summary>The functions that a list is gone through for; one null when it is about the region as a whole.</summary>
    internal static IReadOnlyList<string?> Functies(Kader kader) => kader.GeldtVoor.Count == 0 ? [null] : [.. kader.GeldtVoor];

    private static Checklistregel Regel(Checklistpunt punt, Puntstatus? status, DateOnly dag) => new()
    {
        Punt = punt.Id,
        Nummer = punt.Bron.Nummer,
        Naam = punt.Naam,
        Groep = punt.Groep,
        Trekkers = punt.Bron.Trekkers,
        LandelijkUiterlijk = punt.Bron.Uiterlijk?.ToString(),
        Status = status?.Status,
        Toelichting = status?.Toelichting,
        Rol = status?.Rol,
        Uiterlijk = status?.Uiterlijk,
        OverTijd = status is { IsKlaar: false } && (status.Uiterlijk ?? punt.Bron.Uiterlijk?.Laatst) < dag,
    };
}
