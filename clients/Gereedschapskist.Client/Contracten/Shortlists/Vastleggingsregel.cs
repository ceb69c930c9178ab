namespace Gereedschapskist.Client;

/// <summary>One line of an answer in short.</summary>
public sealed record Vastleggingsregel
{
    /// <summary>What the line is about, in Dutch.</summary>
    public required string Wat { get; init; }

    /// <summary>The outcome, in Dutch.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Why; null when the outcome says it all.</summary>
    public string? Toelichting { get; init; }
}
