namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>A number the agreement asks for.</summary>
public sealed record Streefwaarde
{
    public required string Wat { get; init; }

    public decimal? Waarde { get; init; }

    public decimal? WaardeMin { get; init; }

    public decimal? WaardeMax { get; init; }

    public required string Eenheid { get; init; }

    public string? Toelichting { get; init; }
}
