namespace Gereedschapskist.Domein.Matching.Ketens;

/// <summary>One step of the chain with who can fill it.</summary>
public sealed record Ketenstap
{
    /// <summary>Id of the onderdeel.</summary>
    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    /// <summary>Position in the chain; 0 runs along the whole chain.</summary>
    public required int Stap { get; init; }

    /// <summary>Ids of the candidates that can fill it, best first; at most five.</summary>
    public required IReadOnlyList<string> Voorstellen { get; init; }

    /// <summary>Whether no candidate fills it.</summary>
    public required bool Gat { get; init; }

    /// <summary>What is offered or missing, in one or two Dutch sentences.</summary>
    public required string Uitleg { get; init; }
}
