using System.Globalization;
using Gereedschapskist.Domein.Voorstellen.Antwoorden;

namespace Gereedschapskist.Api.Voorstellen;

/// <summary>Lays the contributions of one proposal on a line from 0 to 1, with the interval of what is unknown beneath.</summary>
public sealed class Bijdragebalk
{
    public const int Breedte = 600;

    private Bijdragebalk(IReadOnlyList<Stuk> stukken, string van, string lengte)
    {
        Stukken = stukken;
        Van = van;
        Lengte = lengte;
    }

    public IReadOnlyList<Stuk> Stukken { get; }

    /// <summary>Where the interval of the score starts.</summary>
    public string Van { get; }

    public string Lengte { get; }

    public static Bijdragebalk Teken(Voorstel voorstel)
    {
        ArgumentNullException.ThrowIfNull(voorstel);
        var stukken = new List<Stuk>(voorstel.Criteria.Count);
        var x = 0m;
        foreach (var bijdrage in voorstel.Criteria)
        {
            stukken.Add(new Stuk(Svg(x), Svg(bijdrage.Bijdrage), stukken.Count + 1, bijdrage.Naam));
            x += bijdrage.Bijdrage;
        }

        return new Bijdragebalk(stukken, Svg(voorstel.ScoreVan), Svg(voorstel.ScoreTot - voorstel.ScoreVan));
    }

    private static string Svg(decimal deel) => (deel * Breedte).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The part of one criterion.</summary>
    public sealed record Stuk(string X, string Lengte, int Nummer, string Naam);
}
