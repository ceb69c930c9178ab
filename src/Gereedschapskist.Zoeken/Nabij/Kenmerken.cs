using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>What texts are compared by: the rows of letters of their words, and the thesaurus groups they name.</summary>
internal sealed class Kenmerken(Woordenboek boek)
{
    /// <summary>A group counts as much as a word of some letters.</summary>
    private const int KeerPerGroep = 4;

    /// <summary>Every feature, as often as it occurs.</summary>
    public List<string> Van(string tekst)
    {
        var kenmerken = new List<string>();
        Letterreeksen.Voor(tekst, boek.Stopwoorden.Contains, reeks => kenmerken.Add(reeks.ToString()));
        foreach (var groep in Woorden.Van(boek.Analyzer, tekst, static soort => soort == Tokensoort.Begrip))
        {
            for (var keer = 0; keer < KeerPerGroep; keer++)
            {
                kenmerken.Add($"{keer}{groep}");
            }
        }

        return kenmerken;
    }
}

/// <summary>The features of a question, for several indexes to look up.</summary>
/// <param name="Alle">Every feature, as often as it occurs.</param>
internal sealed record Vraagkenmerken(IReadOnlyList<string> Alle)
{
    /// <summary>Each once, in the order in which they first occur.</summary>
    public IReadOnlyList<string> Elk { get; } = [.. Alle.Distinct(StringComparer.Ordinal)];
}
