namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Divides the ranking by how strongly they are supported.</summary>
internal static class Voorstelgroepen
{
    public static IReadOnlyList<Voorstelgroep> Maak(IEnumerable<Voorstel> voorstellen) =>
    [
        .. voorstellen
            .Where(voorstel => voorstel.Deel is Lijstdeel.Rangorde)
            .GroupBy(voorstel => voorstel.Groep)
            .OrderBy(groep => groep.Key)
            .Select(groep => new Voorstelgroep(groep.Key, [.. groep.Select(voorstel => voorstel.Interventie.Id)])),
    ];
}
