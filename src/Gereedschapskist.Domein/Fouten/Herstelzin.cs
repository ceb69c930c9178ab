namespace Gereedschapskist.Domein.Fouten;

/// <summary>
/// How to mend a fault, in one Dutch sentence. A suggestion costs a walk over everything that is known, so it is only made when
/// somebody reads it: a request with a thousand faults is answered with the first hundred and makes no more than that.
/// </summary>
public sealed class Herstelzin : IEquatable<Herstelzin>
{
    private readonly Lazy<string> _tekst;

    private Herstelzin(Lazy<string> tekst) => _tekst = tekst;

    public static implicit operator Herstelzin(string tekst) => new(new Lazy<string>(tekst));

    /// <summary>"Bedoelde u 'x'?" with the nearest of what is known, or <paramref name="anders"/> when nothing is near.</summary>
    public static Herstelzin Bedoelde(string gevraagd, IEnumerable<string> bekend, string anders) => Later(() =>
        Dichtstbij.Van(gevraagd, bekend) is { } bedoeld ? $"Bedoelde u '{bedoeld}'?" : anders);

    /// <summary>A sentence that is made when it is read.</summary>
    public static Herstelzin Later(Func<string> tekst) => new(new Lazy<string>(tekst));

    public override string ToString() => _tekst.Value;

    public bool Equals(Herstelzin? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Herstelzin);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
