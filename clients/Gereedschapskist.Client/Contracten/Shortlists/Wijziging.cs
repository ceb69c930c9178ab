namespace Gereedschapskist.Client;

/// <summary>Een verschil tussen de feiten waarmee een shortlist is gemaakt en die van nu.</summary>
public sealed record Wijziging
{
    /// <summary>Soort: een code; /codelijsten legt de codes uit.</summary>
    public required Wijzigingssoort Soort { get; init; }

    /// <summary>Het feit dat veranderde.</summary>
    public required string Wat { get; init; }

    /// <summary>Zoals het was; null als er niets was.</summary>
    public string? Oud { get; init; }

    /// <summary>Zoals het nu is; null als het weg is.</summary>
    public string? Nieuw { get; init; }
}
