namespace Gereedschapskist.Client;

/// <summary>Het oordeel over wie een onderdeel van de keten betaalt.</summary>
public sealed record Onderdeelbetaling
{
    /// <summary>Id van het onderdeel.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam van het onderdeel.</summary>
    public required string Naam { get; init; }

    /// <summary>Oordeel: een code; /codelijsten legt de codes uit.</summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Waarom, en welke voorwaarden open staan.</summary>
    public required string Uitleg { get; init; }
}
