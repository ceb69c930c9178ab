namespace Gereedschapskist.Domein.Normen;

/// <summary>How many there are of whom a number of an agreement is counted over; null is unknown.</summary>
public sealed record Aantallen
{
    public decimal? Inwoners { get; init; }

    public decimal? Inwoners65Plus { get; init; }

    public decimal? Inwoners65PlusMetValrisico { get; init; }

    /// <summary>Inhabitants younger than 18.</summary>
    public decimal? Jeugdigen { get; init; }

    public int? Gemeenten { get; init; }

    /// <summary>Null when the question is not about a region.</summary>
    public int? Regios { get; init; }

    public decimal? Van(Noemer noemer) => noemer switch
    {
        Noemer.Inwoners => Inwoners,
        Noemer.Inwoners65Plus => Inwoners65Plus,
        Noemer.Inwoners65PlusMetValrisico => Inwoners65PlusMetValrisico,
        Noemer.Jeugdigen => Jeugdigen,
        Noemer.Gemeente => Gemeenten,
        Noemer.Regio => Regios,
        _ => Gemeenten + (Regios ?? 0),
    };
}
