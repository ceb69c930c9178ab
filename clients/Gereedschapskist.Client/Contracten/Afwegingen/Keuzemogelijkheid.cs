namespace Gereedschapskist.Client;

/// <summary>One of the answers of a criterion with a fixed list of answers.</summary>
public sealed record Keuzemogelijkheid
{
    /// <summary>What is sent as the answer.</summary>
    public required string Waarde { get; init; }

    /// <summary>What a reader sees.</summary>
    public required string Label { get; init; }

    /// <summary>How strongly the criterion applies at least, 0–1.</summary>
    public required decimal SterkteVan { get; init; }

    /// <summary>How strongly it applies at most, 0–1; higher than the least when the answer leaves room.</summary>
    public required decimal SterkteTot { get; init; }
}
