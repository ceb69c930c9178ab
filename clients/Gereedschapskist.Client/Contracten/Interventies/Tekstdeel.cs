namespace Gereedschapskist.Client;

/// <summary>A piece of text, marked when the question matched it.</summary>
public sealed record Tekstdeel
{
    /// <summary>Tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Gemarkeerd.</summary>
    public required bool Gemarkeerd { get; init; }
}
