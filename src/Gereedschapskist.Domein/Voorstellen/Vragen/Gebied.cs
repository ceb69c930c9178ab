using Gereedschapskist.Domein.Gebieden;

namespace Gereedschapskist.Domein.Voorstellen.Vragen;

/// <summary>The municipality or region the question is about.</summary>
public sealed record Gebied(string Code, string Naam, IReadOnlyList<Gemeente> Gemeenten)
{
    public bool IsRegio => Gemeenten.Count != 1 || Gemeenten[0].Code != Code;

    /// <summary>Null when one of the municipalities is unknown: a sum of what happens to be known says nothing.</summary>
    public int? Inwoners => Som(gemeente => gemeente.Inwoners);

    public int? Inwoners65Plus => Som(gemeente => gemeente.Inwoners65Plus);

    /// <summary>Younger than 18; an own estimate, see <see cref="Gemeente.Jeugdigen"/>.</summary>
    public int? Jeugdigen => Som(gemeente => gemeente.Jeugdigen);

    private int? Som(Func<Gemeente, int?> getal) =>
        Gemeenten.All(gemeente => getal(gemeente) is not null) ? Gemeenten.Sum(gemeente => getal(gemeente)!.Value) : null;
}
