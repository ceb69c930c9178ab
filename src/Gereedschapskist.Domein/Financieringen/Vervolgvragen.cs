namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Orders what is not known yet by what it would decide.</summary>
internal static class Vervolgvragen
{
    public static IReadOnlyList<Vervolgvraag> Van(
        Financieringskennis kennis, IReadOnlyList<(string Onderdeel, List<OpenVeld> Open)> perOnderdeel) =>
    [
        .. perOnderdeel
            .SelectMany(p => p.Open, (p, open) => (p.Onderdeel, open))
            .GroupBy(p => p.open.Veld.Id)
            .Select(groep => new Vervolgvraag
            {
                Veld = MetAntwoordenDieTellen(kennis, [.. groep]),
                Verfijning = groep.All(p => p.open.Verfijning),
                Beslist = groep.Sum(p => p.open.Beslist),
                Verandert = groep.Count(p => p.open.AnderOordeel),
                Onderdelen = [.. groep.Select(p => p.Onderdeel)],
                Uitkomsten = [.. groep.Select(p => new Onderdeeluitkomsten(p.Onderdeel, p.open.Uitkomsten))],
            })
            .OrderByDescending(v => v.Beslist)
            .ThenBy(v => v.Verfijning)
            .ThenByDescending(v => v.Verandert)
            .ThenBy(v => kennis.Volgorde(v.Veld.Id)),
    ];

    /// <summary>
    /// A list with a rest answer ("another performer") offers the answers that some rule tells apart from that rest, and the rest
    /// itself; of programmes those that belong to the part. Other lists are short and stay whole.
    /// </summary>
    private static Situatieveld MetAntwoordenDieTellen(
        Financieringskennis kennis, IReadOnlyList<(string Onderdeel, OpenVeld Open)> gevraagd)
    {
        var veld = gevraagd[0].Open.Veld;
        if (veld.Waarden.FirstOrDefault(w => w.Id is Veldnamen.Andere or Veldnamen.AnderProgramma) is not { } rest)
        {
            return veld;
        }

        return veld with
        {
            Waarden =
            [
                .. veld.Waarden.Where(w => w == rest || gevraagd.Any(g =>
                    !g.Open.Indeling.ZelfdeKlasse(w.Id, rest.Id) && kennis.Programma(w.Id)?.Onderdelen.Contains(g.Onderdeel) != false)),
            ],
        };
    }
}
