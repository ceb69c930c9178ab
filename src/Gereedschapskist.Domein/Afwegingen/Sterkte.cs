namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>
/// How strongly a criterion applies, 0–1, as an interval: from what is sure to what is still possible. Within it lies what we
/// reckon with: the same, or narrower when we classified or estimated it ourselves.
/// </summary>
public readonly record struct Sterkte(decimal Van, decimal Tot)
{
    public static Sterkte Onbekend { get; } = new(0, 1);

    public static Sterkte Ja { get; } = new(1, 1);

    public static Sterkte Nee { get; }

    /// <summary>What counts in the balance: the least that we reckon with.</summary>
    public decimal Telt { get; init; } = Van;

    /// <summary>The most that we reckon with.</summary>
    public decimal TeltHoogstens { get; init; } = Tot;

    public bool IsBekend => Van == Tot;

    /// <summary>How much the answer can still move.</summary>
    public decimal Speelruimte => Tot - Van;

    public static Sterkte Precies(decimal waarde) => new(Begrens(waarde), Begrens(waarde));

    /// <summary>Where <paramref name="waarde"/> lies between the number that means 0 and the number that means 1.</summary>
    public static decimal Schaal(decimal waarde, decimal nul, decimal vol) =>
        nul == vol ? (waarde >= vol ? 1 : 0) : Begrens((waarde - nul) / (vol - nul));

    public static Sterkte Gemiddelde(IReadOnlyList<Sterkte> sterktes) =>
        new(sterktes.Average(s => s.Van), sterktes.Average(s => s.Tot))
        {
            Telt = sterktes.Average(s => s.Telt),
            TeltHoogstens = sterktes.Average(s => s.TeltHoogstens),
        };

    /// <summary>The same on another scale, that may turn the order round.</summary>
    public Sterkte Op(Func<decimal, decimal> anders)
    {
        ArgumentNullException.ThrowIfNull(anders);
        var (een, ander, minst, meest) = (anders(Van), anders(Tot), anders(Telt), anders(TeltHoogstens));
        return new(Math.Min(een, ander), Math.Max(een, ander)) { Telt = Math.Min(minst, meest), TeltHoogstens = Math.Max(minst, meest) };
    }

    /// <summary>Own classification counts, but proves nothing: every answer stays possible.</summary>
    public Sterkte OnderVoorbehoud() => this with { Van = 0, Tot = 1 };

    /// <summary>Whether <paramref name="ander"/> lies within the bounds of this one.</summary>
    public bool Omvat(Sterkte ander) => ander.Van >= Van && ander.Tot <= Tot;

    /// <summary>This one, kept within the bounds of <paramref name="grenzen"/>.</summary>
    public Sterkte Binnen(Sterkte grenzen) => Op(waarde => Math.Clamp(waarde, grenzen.Van, grenzen.Tot));

    private static decimal Begrens(decimal waarde) => Math.Clamp(waarde, 0, 1);
}
