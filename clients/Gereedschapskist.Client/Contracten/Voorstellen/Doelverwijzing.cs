namespace Gereedschapskist.Client;

/// <summary>Een gezondheidsdoel.</summary>
public sealed record Doelverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }
}
