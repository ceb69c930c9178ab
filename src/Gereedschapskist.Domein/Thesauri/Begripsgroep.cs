namespace Gereedschapskist.Domein.Thesauri;

/// <summary>Words that mean the same to someone who searches: lay terms, policy terms, spellings and abbreviations.</summary>
public sealed record Begripsgroep
{
    /// <summary>Words and phrases that may replace each other.</summary>
    public required IReadOnlyList<string> Termen { get; init; }

    /// <summary>Narrower or related words: who asks for a term is also helped by these, not the other way round.</summary>
    public IReadOnlyList<string> Verwant { get; init => field = value ?? []; } = [];

    /// <summary>What the words say about the request; null for a subject.</summary>
    public Begripssoort? Soort { get; init; }

    /// <summary>Youngest age of the group of people that the words name, in whole years.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oldest age of that group, in whole years, inclusive.</summary>
    public int? LeeftijdTot { get; init; }
}
