namespace Gereedschapskist.Client;

/// <summary>De interventie waarover is gewogen.</summary>
public sealed record AfgewogenInterventie
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }
}
