using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>What texts are compared by: the rows of letters of their words, and the thesaurus groups they name.</summary>
internal sealed class Kenmerken(Woordenboek boek)
{
    /// <summary>A group counts as much as a word of some letters.</summary>
    private const int KeerPerGroep = 4;

    /// <summary>Calls <paramref name="doe"/> for every feature, as often as it occurs; the feature is only valid during the call.</summary>
    public void Voor(string tekst, Action<ReadOnlySpan<char>> doe)
    {
        Letterreeksen.Voor(tekst, boek.Stopwoorden.Contains, doe);
        for (var keer = 0; keer < KeerPerGroep; keer++)
        {
            Span<char> nummer = ['#', (char)('0' + keer)];
            foreach (var groep in Woorden.Van(boek.Analyzer, tekst, static soort => soort == Tokensoort.Begrip))
            {
                doe($"{nummer}{groep}");
            }
        }
    }
}
