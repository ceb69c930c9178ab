namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>Values of the token type attribute: what a token is to the steps after it.</summary>
internal static class Tokensoort
{
    /// <summary>A word as it stands in the text.</summary>
    public const string Woord = "woord";

    /// <summary>Part of the compound before it.</summary>
    public const string Deel = "deel";

    /// <summary>Part of a part: <c>schuld</c> in <c>schuldhulproute</c>. Found in texts, not asked for in questions.</summary>
    public const string Onderdeel = "onderdeel";

    /// <summary>Number of a thesaurus group of which the text holds a term.</summary>
    public const string Begrip = "begrip";

    /// <summary>Number of a thesaurus group to which a word of the text is related.</summary>
    public const string Verwant = "verwant";
}
