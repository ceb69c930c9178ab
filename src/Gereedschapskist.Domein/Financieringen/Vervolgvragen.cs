namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Orders what is not known yet by what it would decide.</summary>
internal static class Vervolgvragen
{
    public static IReadOnlyList<Vervolgvraag> Van(IReadOnlyList<Situatieveld> velden, IReadOnlyList<(string Onderdeel, List<OpenVeld> Open)> perOnderdeel)
    {
        var volgorde = velden.Select((v, i) => (v.Id, i)).ToDictionary(v => v.Id, v => v.i, StringComparer.Ordinal);
        return
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
                .ThenBy(v => volgorde[v.Veld.Id]),
        ];
    }
}
