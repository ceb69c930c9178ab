namespace Gereedschapskist.Client;

/// <summary>Een besluit met de reden.</summary>
public sealed record Besluit
{
    /// <summary>Keuze: een code; /codelijsten legt de codes uit.</summary>
    public required Besluitkeuze Keuze { get; init; }

    /// <summary>Waarom (hoogstens 10000 tekens).</summary>
    public string? Reden { get; init; }
}
