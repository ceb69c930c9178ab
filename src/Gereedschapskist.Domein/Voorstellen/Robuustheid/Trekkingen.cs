using System.Collections.Concurrent;

namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// The chance in a proposal, draw by draw. It follows from the seed and the number of criteria alone, so that proposals with the same seed
/// share it: it is made once, and a few of them are kept.
/// </summary>
internal sealed class Trekkingen
{
    private const int Poelgrootte = 1 << 16;

    /// <summary>Each takes about a megabyte.</summary>
    private const int MeesteBewaard = 8;

    private static readonly ConcurrentDictionary<Soort, Lazy<Trekkingen>> _bewaard = new();

    private readonly Soort _soort;
    private readonly float[] _poel;
    private readonly float[] _knippen;
    private readonly ushort[] _plekken;

    private Trekkingen(Soort soort)
    {
        _soort = soort;
        var toeval = new SplitMix64(unchecked((ulong)soort.Zaad));
        _poel = Poel(ref toeval);
        _knippen = new float[soort.Aantal * soort.Knippen];
        _plekken = new ushort[soort.Aantal * soort.Plekken];
        for (var beurt = 0; beurt < soort.Aantal; beurt++)
        {
            var knippen = _knippen.AsSpan(beurt * soort.Knippen, soort.Knippen);
            for (var knip = 0; knip < knippen.Length; knip++)
            {
                knippen[knip] = toeval.Fractie();
            }

            knippen.Sort();
            for (var plek = 0; plek < soort.Plekken; plek++)
            {
                _plekken[(beurt * soort.Plekken) + plek] = (ushort)toeval.Onder(Poelgrootte);
            }
        }
    }

    /// <param name="zaad">Seed.</param>
    /// <param name="meetellend">Criteria with a weight above 0.</param>
    /// <param name="criteria">All criteria.</param>
    /// <param name="aantal">Number of draws.</param>
    public static Trekkingen Van(long zaad, int meetellend, int criteria, int aantal)
    {
        var soort = new Soort(zaad, meetellend - 1, criteria + 1, aantal);
        if (_bewaard.Count >= MeesteBewaard && !_bewaard.ContainsKey(soort))
        {
            _bewaard.Clear();
        }

        return _bewaard.GetOrAdd(soort, static s => new Lazy<Trekkingen>(() => new Trekkingen(s))).Value;
    }

    /// <summary>Cuts of a stick of length 1, in order.</summary>
    public ReadOnlySpan<float> Knippen(int beurt) => _knippen.AsSpan(beurt * _soort.Knippen, _soort.Knippen);

    /// <summary>Where in the pool each criterium starts to read, and last where twins are told apart.</summary>
    public ReadOnlySpan<ushort> Plekken(int beurt) => _plekken.AsSpan(beurt * _soort.Plekken, _soort.Plekken);

    /// <summary>Squares of uniform numbers, over and over, of which any place can be followed by so many.</summary>
    public float[] Poel(int breedte)
    {
        if (breedte <= Poelgrootte)
        {
            return _poel;
        }

        var lang = new float[Poelgrootte + breedte];
        for (var plek = 0; plek < lang.Length; plek++)
        {
            lang[plek] = _poel[plek % Poelgrootte];
        }

        return lang;
    }

    private static float[] Poel(ref SplitMix64 toeval)
    {
        var poel = new float[2 * Poelgrootte];
        for (var plek = 0; plek < Poelgrootte; plek++)
        {
            var fractie = toeval.Fractie();
            poel[plek] = fractie * fractie;
            poel[plek + Poelgrootte] = poel[plek];
        }

        return poel;
    }

    private readonly record struct Soort(long Zaad, int Knippen, int Plekken, int Aantal);
}
