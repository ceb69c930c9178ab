namespace Gereedschapskist.Domein.Bronnen;

/// <summary>Where a fact was read.</summary>
public sealed record Bron
{
    /// <summary>Key that facts refer to: an id from <c>bronnen.json</c>, or the address itself for a source of one interventie.</summary>
    public string Id { get => field ?? Url ?? ""; init; }

    public required string Titel { get; init; }

    public string? Uitgever { get; init; }

    /// <summary>Address of the source; null when it has no public address.</summary>
    public string? Url { get; init; }

    /// <summary>Moment on which the source was true or published; null when unknown.</summary>
    public Datering? Peilmoment { get; init; }

    /// <summary>Whether it is a copy on somebody else's site, because the maker's own was not found.</summary>
    public bool Kopie { get; init; }
}
