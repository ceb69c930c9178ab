namespace Gereedschapskist.Client;

/// <summary>Iets om te weten voordat u het antwoord gebruikt.</summary>
public sealed record Waarschuwing
{
    /// <summary>Vaste code, in kebab-case.</summary>
    public required string Code { get; init; }

    /// <summary>De waarschuwing in een of twee zinnen.</summary>
    public required string Melding { get; init; }
}
