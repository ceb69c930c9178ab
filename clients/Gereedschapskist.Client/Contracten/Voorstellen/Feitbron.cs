namespace Gereedschapskist.Client;

/// <summary>Where a fact was read.</summary>
public sealed record Feitbron
{
    /// <summary>Key that facts refer to: an id from `bronnen.json`, or the address itself for a source of one interventie.</summary>
    public required string Id { get; init; }

    /// <summary>Titel van de bron.</summary>
    public required string Titel { get; init; }

    /// <summary>Wie de bron uitgaf; null als dat onbekend is.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Address of the source; null when it has no public address.</summary>
    public string? Url { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Peilmoment { get; init; }
}
