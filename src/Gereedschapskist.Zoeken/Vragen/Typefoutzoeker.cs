using Lucene.Net.Util.Automaton;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>Finds the known word that a mistyped word was most likely meant as.</summary>
/// <param name="woorden">Known words, folded.</param>
/// <param name="gewicht">How usual a word is; decides between words that are equally near.</param>
/// <param name="opKlank">Whether a word that is near none may be one that sounds the same.</param>
internal sealed class Typefoutzoeker(IEnumerable<string> woorden, Func<string, int> gewicht, bool opKlank)
{
    private const int EenFoutVanaf = 5;
    private const int TweeFoutenVanaf = 9;

    private readonly ILookup<char, string> _opEersteLetter =
        woorden.Where(w => w.Length >= EenFoutVanaf - 1).ToLookup(w => w[0]);

    private readonly Lazy<ILookup<string, string>> _opKlank = new(() => woorden.Where(w => w.Length >= EenFoutVanaf).ToLookup(Klank.Van, StringComparer.Ordinal));

    private readonly string[] _alle = [.. woorden.Where(w => w.Length >= TweeFoutenVanaf - 1)];

    /// <summary>Null when no known word is near. Swapping two neighbouring letters counts as one error.</summary>
    public string? Beste(string woord)
    {
        var fouten = woord.Length >= TweeFoutenVanaf ? 2 : woord.Length >= EenFoutVanaf ? 1 : 0;
        for (var afstand = 1; afstand <= fouten; afstand++)
        {
            // A short word with another first letter is most often another word.
            var kandidaten = woord.Length >= TweeFoutenVanaf ? _alle : _opEersteLetter[woord[0]];
            if (Dichtbij(woord, afstand, kandidaten) is { } gevonden)
            {
                return gevonden;
            }
        }

        return opKlank && woord.Length >= EenFoutVanaf
            ? _opKlank.Value[Klank.Van(woord)].OrderByDescending(gewicht).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault()
            : null;
    }

    private string? Dichtbij(string woord, int afstand, IEnumerable<string> kandidaten)
    {
        var automaat = new CharacterRunAutomaton(new LevenshteinAutomata(woord, withTranspositions: true).ToAutomaton(afstand));
        return kandidaten
            .Where(k => Math.Abs(k.Length - woord.Length) <= afstand && automaat.Run(k))
            .OrderByDescending(k => k[0] == woord[0])
            .ThenByDescending(gewicht)
            .ThenBy(k => k, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
