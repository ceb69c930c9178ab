namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Orders what is not known yet by what it would decide.</summary>
internal static class Vervolgvragen
{
    public static IReadOnlyList<Vervolgvraag> Van(Financieringskennis kennis, IReadOnlyList<(string Onderdeel, List<OpenVeld> Open)> perOnderdeel) =>
    [
        .. perOnderdeel
            .SelectMany(p => p.Open, (p, open) => (p.Onderdeel, open))
            .GroupBy(p => p.open.Veld.Id)
            .Select(groep => new Vervolgvraag
            {
                Veld = groep.First().open.Veld,
                Beslist = groep.Sum(p => p.open.Beslist),
                Verandert = groep.Count(p => p.open.AnderOordeel),
                Onderdelen = [.. groep.Select(p => p.Onderdeel)],
            })
            .OrderByDescending(v => v.Beslist)
            .ThenBy(v => v.Veld.Verfijning)
            .ThenByDescending(v => v.Verandert)
            .ThenBy(v => kennis.Volgorde(v.Veld.Id)),
    ];
}
