namespace Gereedschapskist.Client;

/// <summary>A piece of text, marked when the question matched it.</summary>
public sealed record Tekstdeel
{
    /// <summary>De tekst.</summary>
    public required string Tekst { get; init; }

    /// <summary>Of de vraag dit deel raakte.</summary>
    public required bool Gemarkeerd { get; init; }
}
