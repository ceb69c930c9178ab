namespace Gereedschapskist.Client;

/// <summary>Een code uit een codelijst, met het label voor mensen.</summary>
public sealed record Code
{
    /// <summary>De code.</summary>
    public required string Id { get; init; }

    /// <summary>Nederlands label.</summary>
    public required string Label { get; init; }
}
