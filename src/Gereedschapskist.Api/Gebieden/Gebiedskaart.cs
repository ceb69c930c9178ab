using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Api.Gebieden;

/// <summary>Municipalities as circles where they lie, as large as the people who live there; of one municipality with its neighbours.</summary>
public sealed record Gebiedskaart
{
    public const int Breedte = 640;
    private const double Rand = 46;
    private const double GrootsteStraal = 34;
    private const double KleinsteStraal = 5;

    /// <summary>How wide a letter of a name is at most, and how high a line: on a phone the letters are larger than on a desk.</summary>
    private const double Letterbreedte = 10;
    private const double Regelhoogte = 20;

    /// <summary>Degrees of longitude are this much shorter than those of latitude in the middle of the country.</summary>
    private static readonly double _lengtefactor = Math.Cos(52.1 * Math.PI / 180);

    private Gebiedskaart(IReadOnlyList<Bel> bellen, double hoogte) => (Bellen, Hoogte) = (bellen, hoogte);

    /// <summary>Tells maps of one page apart.</summary>
    public string Id { get; init; } = "kaart";

    /// <summary>What is seen, for whoever hears it.</summary>
    public string Titel { get; init; } = "De gemeenten als cirkels op hun plek, zo groot als hun aantal inwoners. De lijst hieronder noemt ze alle.";

    /// <summary>The largest first, so that a small one lies on top.</summary>
    public IReadOnlyList<Bel> Bellen { get; }

    public double Hoogte { get; }

    /// <summary>Null when it is not known where the municipalities lie, or when there is only one.</summary>
    /// <param name="gebied">What is drawn.</param>
    /// <param name="catalogus">Where the neighbours are found.</param>
    /// <param name="merk">The mark and the words of a municipality of the area itself; by default its inhabitants.</param>
    public static Gebiedskaart? Teken(Gebied gebied, Catalogus catalogus, Func<Gemeente, (string Klasse, string Uitleg)>? merk = null)
    {
        ArgumentNullException.ThrowIfNull(gebied);
        ArgumentNullException.ThrowIfNull(catalogus);
        var eigen = gebied.Gemeenten.Select(gemeente => gemeente.Code).ToHashSet(StringComparer.Ordinal);
        var buren = gebied.IsRegio ? [] : gebied.Gemeenten[0].Ligging?.Buren ?? [];
        var gemeenten = gebied.Gemeenten.Concat(buren.Select(catalogus.Gemeente).OfType<Gemeente>())
            .Where(gemeente => gemeente is { Ligging: not null, Inwoners: not null })
            .OrderByDescending(gemeente => gemeente.Inwoners)
            .ToList();
        return gemeenten.Count < 2 ? null : Teken(gemeenten, gemeente => !eigen.Contains(gemeente.Code) ? ("gk-bel gk-bel--buur", Inwoners(gemeente))
            : merk is null ? ("gk-bel", Inwoners(gemeente))
            : merk(gemeente));
    }

    private static string Inwoners(Gemeente gemeente) => $"{gemeente.Naam}: {Nl.Getal(gemeente.Inwoners!.Value)} inwoners";

    private static Gebiedskaart Teken(List<Gemeente> gemeenten, Func<Gemeente, (string Klasse, string Uitleg)> merk)
    {
        var plekken = gemeenten.ConvertAll(gemeente => (X: gemeente.Ligging!.Lengtegraad * _lengtefactor, Y: -gemeente.Ligging.Breedtegraad));
        var (links, boven) = (plekken.Min(plek => plek.X), plekken.Min(plek => plek.Y));
        var spreiding = Math.Max(plekken.Max(plek => plek.X) - links, plekken.Max(plek => plek.Y) - boven);
        var schaal = (Breedte - (2 * Rand)) / Math.Max(spreiding, 0.01);
        var grootste = Math.Sqrt(gemeenten[0].Inwoners!.Value);
        var hoogte = ((plekken.Max(plek => plek.Y) - boven) * schaal) + (2 * Rand);
        return new Gebiedskaart(
            MetNamen([
                .. gemeenten.Select((gemeente, nummer) => new Bel(
                    ((plekken[nummer].X - links) * schaal) + Rand,
                    ((plekken[nummer].Y - boven) * schaal) + Rand,
                    Math.Max(KleinsteStraal, GrootsteStraal * Math.Sqrt(gemeente.Inwoners!.Value) / grootste),
                    gemeente.Naam,
                    merk(gemeente).Uitleg,
                    merk(gemeente).Klasse)),
            ]),
            hoogte);
    }

    /// <summary>Gives each name a place within the map, the largest first; who would lie over another name has none, and is told by its circle.</summary>
    private static List<Bel> MetNamen(List<Bel> bellen)
    {
        var geplaatst = new List<(double X, double Y, double Helft)>();
        return bellen.ConvertAll(bel =>
        {
            var helft = bel.Naam.Length * Letterbreedte / 2;
            var x = helft * 2 > Breedte ? Breedte / 2d : Math.Clamp(bel.X, helft, Breedte - helft);
            if (geplaatst.Exists(ander => Math.Abs(ander.X - x) < ander.Helft + helft && Math.Abs(ander.Y - bel.Y) < Regelhoogte))
            {
                return bel;
            }

            geplaatst.Add((x, bel.Y, helft));
            return bel with { NaamX = x };
        });
    }

    /// <summary>One municipality.</summary>
    public sealed record Bel(double X, double Y, double Straal, string Naam, string Uitleg, string Klasse)
    {
        /// <summary>The middle of its name; null when there is no room for it.</summary>
        public double? NaamX { get; init; }
    }
}
