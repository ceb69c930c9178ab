namespace Gereedschapskist.Domein.Vraagtalen;

/// <summary>One file of phrases in which people say a problem: our own words, for finding only, never shown as fact.</summary>
public sealed record Vraagtaaldeel
{
    public required string Titel { get; init; }

    public required string Omschrijving { get; init; }

    /// <summary>What kind of thing the ids of <see cref="Zinnen"/> name.</summary>
    public required Vraagtaalsoort Over { get; init; }

    /// <summary>Per id the phrases, as someone without the jargon would say it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Zinnen { get; init; }
}
