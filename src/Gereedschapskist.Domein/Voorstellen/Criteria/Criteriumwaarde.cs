using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Voorstellen.Criteria;

/// <summary>What one criterium says about one interventie: a point when known, an interval when not.</summary>
public sealed record Criteriumwaarde
{
    /// <summary>How far up its interval an unknown counts: one third, so that silence never beats a fair known value.</summary>
    private const decimal Voorzichtigheid = 1m / 3m;

    private Criteriumwaarde(decimal van, decimal tot, string uitleg, IReadOnlyList<Bron> bronnen)
    {
        Van = Math.Round(Math.Clamp(van, 0m, 1m), 3);
        Tot = Math.Max(Van, Math.Round(Math.Clamp(tot, 0m, 1m), 3));
        Waarde = Math.Round(Van + ((Tot - Van) * Voorzichtigheid), 3);
        Uitleg = uitleg;
        Bronnen = bronnen;
    }

    /// <summary>The worst it can be, 0–1.</summary>
    public decimal Van { get; }

    /// <summary>The best it can be, 0–1.</summary>
    public decimal Tot { get; }

    /// <summary>What the score counts with: a third of the way from worst to best.</summary>
    public decimal Waarde { get; }

    /// <summary>One Dutch sentence.</summary>
    public string Uitleg { get; }

    /// <summary>Empty when it rests on our own classification or on nothing known.</summary>
    public IReadOnlyList<Bron> Bronnen { get; }

    public static Criteriumwaarde Bekend(decimal waarde, string uitleg, IReadOnlyList<Bron>? bronnen = null) =>
        new(waarde, waarde, uitleg, bronnen ?? []);

    public static Criteriumwaarde Tussen(decimal van, decimal tot, string uitleg, IReadOnlyList<Bron>? bronnen = null) =>
        new(van, tot, uitleg, bronnen ?? []);
}
