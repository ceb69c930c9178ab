namespace Gereedschapskist.Client;

/// <summary>Een bron bij een afweging.</summary>
public sealed record AfwegingBron
{
    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Webadres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron is bedoeld.</summary>
    public string? Plek { get; init; }
}
