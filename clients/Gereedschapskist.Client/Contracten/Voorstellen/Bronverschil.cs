namespace Gereedschapskist.Client;

/// <summary>Een opmerking bij een interventie, vaak een tegenspraak tussen bronnen.</summary>
public sealed record Bronverschil
{
    /// <summary>Id van de interventie.</summary>
    public required string Interventie { get; init; }

    /// <summary>De opmerking.</summary>
    public required string Opmerking { get; init; }
}
