namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Says what the place itself, or a neighbour, runs already.</summary>
internal static class Voorstelplaatszinnen
{
    private const int Meeste = 3;

    public static IEnumerable<string> Schrijf(Voorstelantwoord antwoord)
    {
        var hier = Van(antwoord, buren: false);
        if (hier.Count > 0)
        {
            var een = hier.Count == 1;
            yield return $"In {antwoord.Vraag.Gebied?.Naam} {(een ? "loopt" : "lopen")} volgens een bron al {Namen(hier)}; kijk eerst of u dat kunt uitbreiden.";
        }

        var buren = Van(antwoord, buren: true);
        if (hier.Count == 0 && buren.Count > 0)
        {
            var waar = buren.SelectMany(beeld => beeld.Gemeenten).Distinct(StringComparer.Ordinal).Order(Nl.Alfabet).ToList();
            yield return $"Bij de buren ({Nl.Opsomming(waar)}) {(buren.Count == 1 ? "loopt" : "lopen")} volgens een bron {Namen(buren)}; vraag of uw inwoners kunnen aansluiten.";
        }
    }

    /// <summary>With a goal in one's own words much fits a little; only what is proposed counts then.</summary>
    internal static IReadOnlyList<Plaatsbeeld> Van(Voorstelantwoord antwoord, bool buren) =>
    [
        .. antwoord.LooptHier
            .Where(beeld => beeld.Buurgemeente == buren)
            .Where(beeld => antwoord.Vraag.Doel is null || antwoord.Voorstellen.Any(voorstel => voorstel.Interventie.Id == beeld.Interventie.Id))
            .Take(Meeste),
    ];

    private static string Namen(IReadOnlyList<Plaatsbeeld> beelden) => Nl.Opsomming([.. beelden.Select(beeld => beeld.Interventie.Naam)]);
}
