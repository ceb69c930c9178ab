namespace Gereedschapskist.Zoeken;

/// <summary>How far a search looks.</summary>
internal enum Zoekruimte
{
    /// <summary>Only what is a sensible answer to a search.</summary>
    Treffers,

    /// <summary>Everything that resembles the text, however little.</summary>
    Alles,
}
