namespace Gereedschapskist.Domein.Fouten;

/// <summary>
/// How to mend a fault, in one Dutch sentence. A suggestion costs a walk over everything that is known, so it is only made when
/// somebody reads it: a request with a thousand faults is answered with the first hundred and makes no more than that.
/// </summary>
public sealed class Herstelzin : IEquatable<Herstelzin>
{
    private readonly Lazy<Aanbod?> _aanbod;
    private readonly Lazy<string> _tekst;

    private Herstelzin(Lazy<Aanbod?> aanbod, Func<Aanbod?, string> tekst) => (_aanbod, _tekst) = (aanbod, new Lazy<string>(() => tekst(aanbod.Value)));

    /// <summary>What was probably meant, so that a page can offer it; null when the sentence offers nothing.</summary>
    public Aanbod? Aanbod => _aanbod.Value;

    public static implicit operator Herstelzin(string tekst) => new(new Lazy<Aanbod?>((Aanbod?)null), _ => tekst);

    /// <summary>"Bedoelde u 'x'?" with the nearest of what is known, or <paramref name="anders"/> when nothing is near.</summary>
    public static Herstelzin Bedoelde(string gevraagd, IEnumerable<string> bekend, string anders) => Kies(
        gevraagd,
        () => Dichtstbij.Van(gevraagd, bekend) is { } bedoeld ? [new Aanbodkeuze(bedoeld, bedoeld)] : [],
        keuzes => keuzes.Count > 0 ? $"Bedoelde u '{keuzes[0].Naam}'?" : anders);

    /// <summary>A sentence about what there is to choose from, both made when they are read.</summary>
    public static Herstelzin Kies(string getypt, Func<IReadOnlyList<Aanbodkeuze>> keuzes, Func<IReadOnlyList<Aanbodkeuze>, string> tekst) =>
        new(new Lazy<Aanbod?>(() => new Aanbod(getypt, keuzes())), aanbod => tekst(aanbod!.Keuzes));

    /// <summary>A sentence that is made when it is read.</summary>
    public static Herstelzin Later(Func<string> tekst) => new(new Lazy<Aanbod?>((Aanbod?)null), _ => tekst());

    public override string ToString() => _tekst.Value;

    public bool Equals(Herstelzin? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as Herstelzin);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
