namespace Gereedschapskist.Client;

/// <summary>Eén regel van een antwoord in het kort.</summary>
public sealed record Vastleggingsregel
{
    /// <summary>Waar de regel over gaat.</summary>
    public required string Wat { get; init; }

    /// <summary>De uitkomst.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Waarom; null als de uitkomst alles zegt.</summary>
    public string? Toelichting { get; init; }
}
