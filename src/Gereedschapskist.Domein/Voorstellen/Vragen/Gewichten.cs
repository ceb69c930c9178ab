using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Weight of every criterium, in order of <see cref="Voorstelcriterium"/>; only their ratio matters.</summary>
public sealed class Gewichten
{
    public static readonly IReadOnlyList<Voorstelcriterium> Volgorde = Enum.GetValues<Voorstelcriterium>();

    private readonly decimal[] _waarden;

    private Gewichten(decimal[] waarden) => _waarden = waarden;

    /// <summary>Our own choice; the reasons are in README.md.</summary>
    public static Gewichten Standaard { get; } = new([10, 6, 8, 8, 4, 4, 3, 3]);

    public decimal this[Voorstelcriterium criterium] => _waarden[(int)criterium];

    public decimal Som => _waarden.Sum();

    /// <summary>Part of the whole, 0–1.</summary>
    public decimal Aandeel(Voorstelcriterium criterium) => this[criterium] / Som;

    public Gewichten Met(Voorstelcriterium criterium, decimal gewicht)
    {
        decimal[] waarden = [.. _waarden];
        waarden[(int)criterium] = gewicht;
        return new Gewichten(waarden);
    }

    public double[] Aandelen() => [.. Volgorde.Select(criterium => (double)Aandeel(criterium))];
}
