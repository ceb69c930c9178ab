using Gereedschapskist.Domein.Normen;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>A number the agreement asks for.</summary>
public sealed record Streefwaarde
{
    public required string Wat { get; init; }

    public decimal? Waarde { get; init; }

    public decimal? WaardeMin { get; init; }

    public decimal? WaardeMax { get; init; }

    /// <summary>The unit in the words of the agreement.</summary>
    public required string Eenheid { get; init; }

    public required Normsoort Soort { get; init; }

    /// <summary>What an outcome counts, in Dutch, such as <c>mensen per jaar</c>.</summary>
    public required string Geteld { get; init; }

    /// <summary>Over whom it is counted; more than one when sources differ, the broadest first.</summary>
    public IReadOnlyList<Normlezing> Noemers { get; init; } = [];

    public string? Toelichting { get; init; }

    /// <summary>The number itself, exact or between bounds; null when the agreement gives none.</summary>
    public Raming? Norm => (Waarde ?? WaardeMin, Waarde ?? WaardeMax) is ({ } van, { } tot) ? new Raming(van, tot) : null;
}
