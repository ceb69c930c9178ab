using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Voorstellen.Vergelijkingen;

/// <summary>Which way is better; null when there is no better or worse.</summary>
internal enum Beter
{
    Hoger,
    Lager,
}

/// <summary>What is known of one attribute; a null text means unknown.</summary>
internal sealed record Celinhoud(string? Tekst, IReadOnlyList<Bron> Bronnen, decimal? Van = null, decimal? Tot = null)
{
    public static Celinhoud Woorden(IReadOnlyList<string> woorden) => new(woorden.Count == 0 ? null : Nl.Opsomming(woorden), []);
}

/// <summary>One attribute to compare on.</summary>
/// <param name="Kenmerk">Stable name.</param>
/// <param name="Naam">Dutch name for people.</param>
/// <param name="Groep">Group it is shown in.</param>
/// <param name="Lees">Reads it from an interventie.</param>
/// <param name="Beter">Which way is better.</param>
/// <param name="Onvergelijkbaar">Why the numbers cannot be compared, in Dutch; null when they can.</param>
internal sealed record Rijsoort(
    string Kenmerk, string Naam, string Groep, Func<Interventie, Codelabels, Celinhoud> Lees, Beter? Beter = null,
    Func<IReadOnlyList<Interventie>, string?>? Onvergelijkbaar = null);
