namespace Gereedschapskist.Client;

/// <summary>Het gebied waarover is gewogen.</summary>
public sealed record AfwegingGebied
{
    /// <summary>Code van de regio; null als alleen gemeenten zijn genoemd.</summary>
    public string? Regio { get; init; }

    /// <summary>Naam van de regio.</summary>
    public string? Naam { get; init; }

    /// <summary>Aantal gemeenten dat meedoet.</summary>
    public required int AantalGemeenten { get; init; }

    /// <summary>Aantal inwoners; null als het van een gemeente onbekend is.</summary>
    public int? Inwoners { get; init; }
}
