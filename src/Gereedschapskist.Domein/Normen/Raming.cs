namespace Gereedschapskist.Domein.Normen;

/// <summary>An estimate between two bounds; no upper bound when nothing bounds it.</summary>
public readonly record struct Raming(decimal Van, decimal? Tot)
{
    public static Raming Onbekend { get; } = new(0, null);

    /// <summary>Lowest that is sure; lower than <see cref="Van"/> when the estimate rests on an assumption of our own.</summary>
    public decimal ZekerVan { get; init; } = Van;

    /// <summary>Highest that is sure; null when nothing bounds it.</summary>
    public decimal? ZekerTot { get; init; } = Tot;

    /// <summary>Whether the asker gave it, so that it is shown as it is.</summary>
    public bool Opgegeven { get; init; }

    public bool IsBekend => Van == Tot;

    public static Raming Precies(decimal waarde) => new(waarde, waarde);

    public static Raming Hooguit(decimal? waarde) => new(0, waarde);

    public static Raming Som(IEnumerable<Raming> ramingen)
    {
        var lijst = ramingen.ToList();
        return new(lijst.Sum(r => r.Van), Opgeteld(lijst, r => r.Tot))
        {
            ZekerVan = lijst.Sum(r => r.ZekerVan),
            ZekerTot = Opgeteld(lijst, r => r.ZekerTot),
            Opgegeven = lijst.TrueForAll(r => r.Opgegeven),
        };
    }

    /// <summary>How many times <paramref name="groep"/>, of at least one, goes into it.</summary>
    public Raming Gedeeld(Raming groep) => new(groep.Tot is { } tot ? Van / tot : 0, Tot / groep.Van)
    {
        ZekerVan = groep.ZekerTot is { } hoogste ? ZekerVan / hoogste : 0,
        ZekerTot = ZekerTot / groep.ZekerVan,
    };

    /// <summary>As it is shown everywhere: an estimate without false precision, a number of the asker as given.</summary>
    public Raming Getoond() => Opgegeven ? this : new(Schatting.Rond(Van), Tot is { } tot ? Schatting.Rond(tot) : null);

    /// <summary>In a Dutch sentence, rounded.</summary>
    public string Toon()
    {
        var (van, totEnMet) = (Getoond().Van, Getoond().Tot);
        var ongeveer = Opgegeven ? "" : "ongeveer ";
        return totEnMet is not { } tot ? (van > 0 ? $"ten minste {Nl.Afgerond(van)}" : Nl.Onbekend)
            : van == 0 && tot > 0 ? $"hooguit {ongeveer}{Nl.Afgerond(tot)}"
            : $"{ongeveer}{Nl.Band(van, tot)}";
    }

    private static decimal? Opgeteld(List<Raming> ramingen, Func<Raming, decimal?> grens) =>
        ramingen.Exists(r => grens(r) is null) ? null : ramingen.Sum(grens);
}
