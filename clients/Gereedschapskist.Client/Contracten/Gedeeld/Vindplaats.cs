namespace Gereedschapskist.Client;

/// <summary>Een plek in een bron.</summary>
public sealed record Vindplaats
{
    /// <summary>Waar een feit is gelezen.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</summary>
    public string? Plek { get; init; }
}
