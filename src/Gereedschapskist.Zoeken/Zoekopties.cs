namespace Gereedschapskist.Zoeken;

/// <summary>The steps of the search, each of which can be left out to measure what it brings.</summary>
internal sealed record Zoekopties
{
    public static readonly Zoekopties Alles = new();

    public bool Stam { get; init; } = true;

    public bool Samenstellingen { get; init; } = true;

    public bool Synoniemen { get; init; } = true;

    public bool Typefouten { get; init; } = true;

    public bool Veldgewichten { get; init; } = true;

    public bool Signalen { get; init; } = true;

    /// <summary>Name of the Snowball program: <c>Dutch</c> or <c>Kp</c> (Kraaij-Pohlmann).</summary>
    public string Stemmer { get; init; } = "Dutch";
}
