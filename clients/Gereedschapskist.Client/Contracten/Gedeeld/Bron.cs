namespace Gereedschapskist.Client;

/// <summary>Waar een feit is gelezen.</summary>
public sealed record Bron
{
    /// <summary>Sleutel waarmee feiten naar deze bron verwijzen.</summary>
    public required string Id { get; init; }

    /// <summary>Titel van de bron.</summary>
    public required string Titel { get; init; }

    /// <summary>Wie de bron uitgaf; null als dat onbekend is.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Webadres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Peilmoment { get; init; }
}
