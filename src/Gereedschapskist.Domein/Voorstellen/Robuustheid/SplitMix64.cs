namespace Gereedschapskist.Domein.Voorstellen.Robuustheid;

/// <summary>
/// The SplitMix64 generator (Steele, Lea and Flood, 2014). Our own and not <see cref="Random"/>, because its series must be the same
/// on every version of the runtime: an answer is reproducible to the byte.
/// </summary>
internal struct SplitMix64(ulong zaad)
{
    private ulong _stand = zaad;

    public ulong Volgende()
    {
        _stand += 0x9E3779B97F4A7C15;
        var getal = _stand;
        getal = (getal ^ (getal >> 30)) * 0xBF58476D1CE4E5B9;
        getal = (getal ^ (getal >> 27)) * 0x94D049BB133111EB;
        return getal ^ (getal >> 31);
    }

    /// <summary>Uniform in [0, 1), in steps of 2^-24: every value is exact in a float.</summary>
    public float Fractie() => (Volgende() >> 40) * (1f / (1 << 24));

    /// <summary>Uniform in [0, <paramref name="grens"/>).</summary>
    public int Onder(int grens) => (int)(((Volgende() >> 32) * (ulong)grens) >> 32);
}
