namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>How strongly a criterion applies, 0–1, as an interval: from what is sure to what is still possible.</summary>
public readonly record struct Sterkte(decimal Van, decimal Tot)
{
    public static Sterkte Onbekend { get; } = new(0, 1);

    public static Sterkte Ja { get; } = new(1, 1);

    public static Sterkte Nee { get; }

    public bool IsBekend => Van == Tot;

    /// <summary>How much the answer can still move.</summary>
    public decimal Speelruimte => Tot - Van;

    public static Sterkte Precies(decimal waarde) => new(Begrens(waarde), Begrens(waarde));

    /// <summary>Where <paramref name="waarde"/> lies between the number that means 0 and the number that means 1.</summary>
    public static decimal Schaal(decimal waarde, decimal nul, decimal vol) =>
        nul == vol ? (waarde >= vol ? 1 : 0) : Begrens((waarde - nul) / (vol - nul));

    public static Sterkte Gemiddelde(IReadOnlyList<Sterkte> sterktes) =>
        new(sterktes.Average(s => s.Van), sterktes.Average(s => s.Tot));

    private static decimal Begrens(decimal waarde) => Math.Clamp(waarde, 0, 1);
}
