namespace Gereedschapskist.Domein.Gebieden;

/// <summary>The municipality or region that somebody means.</summary>
public sealed record Gebied(string Code, string Naam, IReadOnlyList<Gemeente> Gemeenten)
{
    /// <summary>The region; null for one municipality.</summary>
    public Regio? Regio { get; init; }

    /// <summary>What somebody who gives this place must know: that its municipality was merged, or ends.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];

    public bool IsRegio => Regio is not null;

    /// <summary>Null when one of the municipalities is unknown: a sum of what happens to be known says nothing.</summary>
    public int? Inwoners => Som(gemeente => gemeente.Inwoners);

    public int? Inwoners65Plus => Som(gemeente => gemeente.Inwoners65Plus);

    /// <summary>Younger than 18; an own estimate, see <see cref="Gemeente.Jeugdigen"/>.</summary>
    public int? Jeugdigen => Som(gemeente => gemeente.Jeugdigen);

    /// <summary>People by age, added up; null when those of one of the municipalities are unknown.</summary>
    public Bevolkingsopbouw? Bevolking => Gemeenten.All(gemeente => gemeente.Bevolking is not null)
        ? Bevolkingsopbouw.Som([.. Gemeenten.Select(gemeente => gemeente.Bevolking!)])
        : null;

    private int? Som(Func<Gemeente, int?> getal) =>
        Gemeenten.All(gemeente => getal(gemeente) is not null) ? Gemeenten.Sum(gemeente => getal(gemeente)!.Value) : null;
}
