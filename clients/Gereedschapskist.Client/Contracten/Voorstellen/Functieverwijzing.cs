namespace Gereedschapskist.Client;

/// <summary>Een basisfunctionaliteit met haar plaats in het akkoord.</summary>
public sealed record Functieverwijzing
{
    /// <summary>Vaste id.</summary>
    public required string Id { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Status: een code; /codelijsten legt de codes uit.</summary>
    public required Agendastatus Status { get; init; }

    /// <summary>Wat de status betekent.</summary>
    public required string StatusUitleg { get; init; }
}
