using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>
/// Words for the form that facts of an interventie tell and its text may not: who asks for "zonder groep" or "zonder verwijzing" excludes
/// these. Only for exclusion; nobody looks for a referral.
/// </summary>
internal static class Vormwoorden
{
    private const string Online = "online";
    private const string Groep = "groep";
    private const string Bijeenkomst = "bijeenkomst";
    private const string Verwijzing = "verwijzing";

    /// <summary>All of them: "zonder" and "geen" before one of these exclude.</summary>
    public static readonly IReadOnlyList<string> Alle = [Groep, Bijeenkomst, Verwijzing];

    public static IEnumerable<string> Van(Interventie interventie)
    {
        if (interventie.Dosis is { Groep: not null, EenOpEen: false })
        {
            yield return Groep;
        }

        if (interventie.Dosis?.Bijeenkomsten is { Tot: null or > 0 } && !interventie.Settings.Contains(Online))
        {
            yield return Bijeenkomst;
        }

        // What the Zvw pays mostly starts with a referral.
        if (interventie.Financiering.Any(feit => feit.Grondslag is Grondslag.Zvw))
        {
            yield return Verwijzing;
        }
    }
}
