using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Interventies;

/// <summary>Places dated recognition events on a line of years; the table beside it says the same in words.</summary>
public sealed class Erkenningstijdlijn
{
    public const int Breedte = 720;
    public const int Hoogte = 240;

    /// <summary>Height of the axis, just below the lowest level.</summary>
    public const int As = Basislijn + 8;

    private const int Marge = 24;
    private const int Basislijn = 200;

    // Two labels on neighbouring levels must not touch in the large letters of a narrow screen.
    private const int Stap = 26;

    private Erkenningstijdlijn(IReadOnlyList<Oordeelpunt> punten, IReadOnlyList<Jaarstreep> jaren)
    {
        Punten = punten;
        Jaren = jaren;
    }

    public IReadOnlyList<Oordeelpunt> Punten { get; }

    public IReadOnlyList<Jaarstreep> Jaren { get; }

    /// <summary>Null when no event has a date: then there is nothing to draw.</summary>
    public static Erkenningstijdlijn? Teken(IReadOnlyList<Erkenning> erkenningen, DateOnly vandaag, Func<Erkenningsniveau, string> label)
    {
        ArgumentNullException.ThrowIfNull(erkenningen);
        ArgumentNullException.ThrowIfNull(label);
        var gedateerd = erkenningen.Where(e => e.Datering is not null).ToList();
        if (gedateerd.Count == 0)
        {
            return null;
        }

        var eerste = gedateerd.Min(e => e.Datering!.Value.Jaar) - 1;
        var laatste = Math.Max(vandaag.Year, gedateerd.Max(e => e.Datering!.Value.Jaar)) + 1;
        double X(double jaar) => Marge + ((jaar - eerste) / (laatste - eerste) * (Breedte - (2 * Marge)));

        var punten = gedateerd.Select(e => new Oordeelpunt(
            X(Middelpunt(e.Datering!.Value)),
            Basislijn - ((int)e.Niveau * Stap),
            label(e.Niveau),
            Nl.Datum(e.Datering),
            e.Niveau is Erkenningsniveau.NietErkend or Erkenningsniveau.Vervallen));
        var sprong = (laatste - eerste) > 12 ? 2 : 1;
        var jaren = Enumerable.Range(eerste, laatste - eerste + 1).Where(j => (j - eerste) % sprong == 0).Select(j => new Jaarstreep(X(j), j));
        return new Erkenningstijdlijn([.. punten], [.. jaren]);
    }

    private static double Middelpunt(Datering datering) =>
        datering.Vroegst.Year + ((datering.Vroegst.DayOfYear + ((datering.Laatst.DayNumber - datering.Vroegst.DayNumber) / 2.0)) / 366.0);

    /// <summary>One event.</summary>
    public sealed record Oordeelpunt(double X, double Y, string Niveau, string Wanneer, bool Afgewezen);

    /// <summary>One mark on the axis.</summary>
    public sealed record Jaarstreep(double X, int Jaar);
}
