using System.Numerics;
using System.Runtime.InteropServices;
using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// Stochastic multicriteria acceptability analysis (Lahdelma and Salminen): draws weights and the unknown parts of the values many
/// times, and counts how often each candidate comes first or in the first three.
/// </summary>
/// <remarks>
/// A value is drawn as van + (tot − van) · u², u uniform: its mean is a third of the way up, the very value the score counts with.
/// The squares come from one pool that is read from a random place per draw and criterium; that is what makes 10,000 draws over
/// a whole catalogue take milliseconds. Only +, − and × on floats in a fixed order per candidate: the same on every machine.
/// </remarks>
internal static class Smaa
{
    public const int Trekkingen = 10_000;

    /// <param name="waarden">Values per candidate.</param>
    /// <param name="aandelen">Weights of the asker, together 1.</param>
    /// <param name="zaad">Seed of the draws.</param>
    /// <param name="voorrang">Per candidate whether it stands above all who have none, whatever the score; null when nobody does.</param>
    /// <param name="trekkingen">Number of draws.</param>
    public static Smaauitslag Bereken(
        IReadOnlyList<IReadOnlyList<Criteriumwaarde>> waarden,
        IReadOnlyList<double> aandelen,
        long zaad,
        IReadOnlyList<bool>? voorrang = null,
        int trekkingen = Trekkingen)
    {
        var tabel = new Waardentabel(waarden, aandelen.Count, voorrang);
        var trekking = new Gewichtstrekking(aandelen);
        var toeval = Robuustheid.Trekkingen.Van(zaad, trekking.Meetellend, aandelen.Count, trekkingen);
        var poel = toeval.Poel(tabel.Breedte);
        var telling = new Smaatelling(tabel.Aantal, aandelen.Count);
        var gewichten = new float[aandelen.Count];
        var scores = new float[tabel.Breedte];
        for (var beurt = 0; beurt < trekkingen; beurt++)
        {
            trekking.Trek(toeval.Knippen(beurt), gewichten);
            Scoor(tabel, gewichten, poel, toeval.Plekken(beurt), scores);
            telling.Tel(scores.AsSpan(0, tabel.Aantal), gewichten);
        }

        return telling.Uitslag(trekkingen);
    }

    private static void Scoor(Waardentabel tabel, float[] gewichten, float[] poel, ReadOnlySpan<ushort> plekken, float[] scores)
    {
        var uit = MemoryMarshal.Cast<float, Vector<float>>(scores.AsSpan());
        Splits(poel, plekken[^1], MemoryMarshal.Cast<float, Vector<float>>(tabel.Voorrang), uit);
        for (var nummer = 0; nummer < gewichten.Length; nummer++)
        {
            if (gewichten[nummer] == 0f)
            {
                continue;
            }

            var gewicht = new Vector<float>(gewichten[nummer]);
            var van = MemoryMarshal.Cast<float, Vector<float>>(tabel.Van(nummer));
            if (!tabel.IsOnzeker(nummer))
            {
                for (var blok = 0; blok < uit.Length; blok++)
                {
                    uit[blok] += gewicht * van[blok];
                }

                continue;
            }

            var breedte = MemoryMarshal.Cast<float, Vector<float>>(tabel.Onzekerheid(nummer));
            var toeval = poel.AsSpan(plekken[nummer]);
            for (var blok = 0; blok < uit.Length; blok++)
            {
                uit[blok] += gewicht * (van[blok] + (breedte[blok] * new Vector<float>(toeval[(blok * Vector<float>.Count)..])));
            }
        }
    }

    /// <summary>Twins have equal scores: a whisper of chance lets them share the place instead of giving it to the first by name.</summary>
    private static void Splits(float[] poel, int plek, ReadOnlySpan<Vector<float>> voorrang, Span<Vector<float>> uit)
    {
        var toeval = poel.AsSpan(plek);
        for (var blok = 0; blok < uit.Length; blok++)
        {
            uit[blok] = voorrang[blok] + (new Vector<float>(toeval[(blok * Vector<float>.Count)..]) * 1e-5f);
        }
    }
}
