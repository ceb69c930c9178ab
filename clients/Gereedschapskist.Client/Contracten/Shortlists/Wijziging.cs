namespace Gereedschapskist.Client;

/// <summary>One difference between the facts a shortlist was made with and those of now.</summary>
public sealed record Wijziging
{
    /// <summary>Soort: een code; /codelijsten legt de codes uit.</summary>
    public required Wijzigingssoort Soort { get; init; }

    /// <summary>The fact that changed, in Dutch.</summary>
    public required string Wat { get; init; }

    /// <summary>As it was; null when there was nothing.</summary>
    public string? Oud { get; init; }

    /// <summary>As it is now; null when it is gone.</summary>
    public string? Nieuw { get; init; }
}
