namespace Gereedschapskist.Client;

/// <summary>Een opmerking bij een interventie, vaak een tegenspraak tussen bronnen.</summary>
public sealed record Bronverschil
{
    /// <summary>Interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>Opmerking.</summary>
    public required string Opmerking { get; init; }
}
