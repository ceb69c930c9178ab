using Gereedschapskist.Domein.Voorstellen.Criteria;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>Weight of every criterium, in order of <see cref="Voorstelcriterium"/>; only their ratio matters.</summary>
public sealed class Gewichten
{
    public static readonly IReadOnlyList<Voorstelcriterium> Volgorde = Enum.GetValues<Voorstelcriterium>();

    private readonly decimal[] _waarden;

    private Gewichten(decimal[] waarden) => _waarden = waarden;

    /// <summary>Our own choice; the reasons are in README.md.</summary>
    public static Gewichten Standaard { get; } = new([10, 6, 8, 8, 4, 4, 3, 3, 4]);

    /// <summary>
    /// Words resemble a hundred interventies a little, where a function or a goal of the list has decided who takes part. So how much
    /// they resemble weighs more than all the rest that does not depend on the question.
    /// </summary>
    public static Gewichten BijTekst { get; } = Standaard.Met(Voorstelcriterium.Doelpassing, 30);

    /// <summary>Our own weights for a question with or without a goal in free words.</summary>
    public static Gewichten Voor(bool metTekst) => metTekst ? BijTekst : Standaard;

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
