namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Says what some interventies cost, those with one price together; what cannot be estimated is said apart.</summary>
public static class Kostenzinnen
{
    /// <param name="keuzes">The names with their estimates; null when there is too little to estimate with.</param>
    /// <param name="samen">Said behind the price when there is one.</param>
    public static IEnumerable<string> Schrijf(IReadOnlyList<(string Naam, Kostenraming? Raming)> keuzes, string samen = "")
    {
        ArgumentNullException.ThrowIfNull(keuzes);
        var geraamd = keuzes.Where(keuze => keuze.Raming is not null).ToList();
        var prijzen = geraamd.GroupBy(keuze => $"{(keuze.Raming!.IsGeschat ? "naar schatting " : "")}{keuze.Raming.Bedrag}").ToList();
        if (prijzen.Count == 1)
        {
            var wie = keuzes.Count > geraamd.Count ? Namen(geraamd) : geraamd.Count > 1 ? "Zij" : "Het";
            yield return $"{wie} {(geraamd.Count > 1 ? "kosten elk" : "kost")} {prijzen[0].Key}{samen}.";
        }
        else if (prijzen.Count > 1)
        {
            yield return $"{Nl.Opsomming([.. prijzen.Select(prijs => $"{Namen(prijs)} {(prijs.Count() > 1 ? "kosten" : "kost")} {prijs.Key}")])}.";
        }

        var onbekend = keuzes.Where(keuze => keuze.Raming is null).ToList();
        if (onbekend.Count > 0)
        {
            yield return $"Wat {(geraamd.Count == 0 ? "dit" : Namen(onbekend))} kost, staat niet in onze bronnen en is niet te ramen.";
        }
    }

    private static string Namen(IEnumerable<(string Naam, Kostenraming? Raming)> keuzes) => Nl.Opsomming([.. keuzes.Select(keuze => keuze.Naam)]);
}
