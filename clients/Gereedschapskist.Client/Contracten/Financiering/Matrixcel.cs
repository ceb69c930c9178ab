namespace Gereedschapskist.Client;

/// <summary>Wat één potje voor één onderdeel doet.</summary>
public sealed record Matrixcel
{
    /// <summary>Grondslag: een code; /codelijsten legt de codes uit.</summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Status: een code; /codelijsten legt de codes uit.</summary>
    public required Matrixstatus Status { get; init; }
}
