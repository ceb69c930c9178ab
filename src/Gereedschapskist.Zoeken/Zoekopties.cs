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

    /// <summary>Telling subject, circumstance, story and exclusion apart.</summary>
    public bool Vraaglezing { get; init; } = true;

    /// <summary>Terms and verbs of which the words stand apart in the sentence, and words written as they sound.</summary>
    public bool VrijeWoorden { get; init; } = true;

    /// <summary>Phrases in which people say a problem.</summary>
    public bool Vraagtaal { get; init; } = true;

    /// <summary>All phrases of a topic together, as words and as one text. Needs <see cref="Vraagtaal"/>.</summary>
    public bool Onderwerptaal { get; init; } = true;

    /// <summary>Words that share rows of letters.</summary>
    public bool Letterreeksen { get; init; } = true;

    /// <summary>Words that go together in the catalogue.</summary>
    public bool Ruimte { get; init; } = true;

    /// <summary>What the first hits are about.</summary>
    public bool Terugkoppeling { get; init; } = true;

    /// <summary>Name of the Snowball program: <c>Dutch</c> or <c>Kp</c> (Kraaij-Pohlmann).</summary>
    public string Stemmer { get; init; } = "Dutch";
}
