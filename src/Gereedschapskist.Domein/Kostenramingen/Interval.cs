using System.Numerics;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>A range of amounts or quantities of zero or more. The lower bound is never above the upper one: no such range can be made.</summary>
public readonly record struct Interval :
    IAdditionOperators<Interval, Interval, Interval>, IMultiplyOperators<Interval, Interval, Interval>, IDivisionOperators<Interval, Interval, Interval>
{
    public Interval(decimal van, decimal tot)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(van);
        ArgumentOutOfRangeException.ThrowIfLessThan(tot, van);
        (Van, Tot) = (van, tot);
    }

    public decimal Van { get; }

    public decimal Tot { get; }

    public static Interval Nul => default;

    public static Interval Punt(decimal waarde) => new(waarde, waarde);

    /// <summary>The smallest range that holds all of them; there is at least one.</summary>
    public static Interval Omvat(IEnumerable<Interval> delen) =>
        delen.Aggregate((a, b) => new(Math.Min(a.Van, b.Van), Math.Max(a.Tot, b.Tot)));

    public static Interval operator +(Interval left, Interval right) => new(left.Van + right.Van, left.Tot + right.Tot);

    public static Interval operator *(Interval left, Interval right) => new(left.Van * right.Van, left.Tot * right.Tot);

    /// <summary>The most over the least, and the other way around; the divisor is above zero.</summary>
    public static Interval operator /(Interval left, Interval right) => new(left.Van / right.Tot, left.Tot / right.Van);

    public bool Bevat(Interval ander) => Van <= ander.Van && ander.Tot <= Tot;

    /// <summary>No false precision: two figures and at most one decimal, away from the middle, so that nothing falls outside by rounding.</summary>
    public Interval NaarBuiten() => new(Rond(Van, Math.Floor), Rond(Tot, Math.Ceiling));

    private static decimal Rond(decimal bedrag, Func<decimal, decimal> naar)
    {
        var stap = 0.1m;
        while (bedrag >= 100m * stap)
        {
            stap *= 10m;
        }

        return naar(bedrag / stap) * stap;
    }
}
