using Gereedschapskist.Domein.Afwegingskaders;

namespace Gereedschapskist.Domein.Afwegingen;

/// <summary>For which interventie, where, with which kader and answers the scale is weighed.</summary>
public sealed record Afwegingsvraag
{
    public string Interventie { get; init; } = "";

    /// <summary>Code of a region of any kind, such as <c>IZA41</c> or <c>GG6106</c>.</summary>
    public string? Regio { get; init; }

    /// <summary>Codes of municipalities; with a region they narrow it. Null means the whole region.</summary>
    public IReadOnlyList<string>? Gemeenten { get; init; }

    /// <summary>A kader of the asker's own; null means the one of the catalogue.</summary>
    public Afwegingskader? Kader { get; init; }

    /// <summary>Weights that replace those of the kader, by criterion.</summary>
    public IReadOnlyDictionary<string, decimal>? Gewichten { get; init; }

    /// <summary>Answers by criterion; they go before what is computed or known.</summary>
    public IReadOnlyDictionary<string, Antwoord> Antwoorden { get; init; } = new Dictionary<string, Antwoord>();

    public Aannames? Aannames { get; init; }
}
