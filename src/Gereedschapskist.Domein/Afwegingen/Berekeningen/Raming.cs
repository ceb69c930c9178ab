namespace Gereedschapskist.Domein.Afwegingen.Berekeningen;

/// <summary>An estimate from what is sure to what is possible; no upper end when nothing bounds it.</summary>
public readonly record struct Raming(decimal Van, decimal? Tot)
{
    public static Raming Onbekend { get; } = new(0, null);

    public bool IsBekend => Van == Tot;

    public static Raming Precies(decimal waarde) => new(waarde, waarde);

    public static Raming Hooguit(decimal? waarde) => new(0, waarde);

    public static Raming Som(IEnumerable<Raming> ramingen) =>
        ramingen.Aggregate(Precies(0), (som, r) => new Raming(som.Van + r.Van, som.Tot + r.Tot));

    internal string Toon() => Tot is not { } tot ? "onbekend" : Van == 0 && tot > 0 ? $"hooguit {Nl.Afgerond(tot)}" : Nl.Band(Van, tot);
}
