using Gereedschapskist.Zoeken.Indexering;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>A question looked up in the index: what must match, and what lifts a match.</summary>
/// <param name="Kern">Its subjects.</param>
/// <param name="Ook">What only lifts.</param>
/// <param name="Minstens">How many of the subjects must match.</param>
internal sealed record Vraagplan(IReadOnlyList<Knoop> Kern, IReadOnlyList<Knoop> Ook, int Minstens)
{
    public IEnumerable<Woordknoop> Woorden => Kern.Concat(Ook).SelectMany(k => k.Woorden);

    /// <summary>
    /// Scores of what matches, word by word into one array: every place of a word is visited once, in order. Who matches more of the subjects
    /// stands higher.
    /// </summary>
    /// <param name="scores">A score per document, all 0.</param>
    /// <param name="werk">To count on.</param>
    public void Tel(float[] scores, Werkblad werk)
    {
        var kern = Tel(Kern, werk, werk.Kern);
        var ook = Tel(Ook, werk, werk.Ook);
        foreach (var document in kern.Documenten)
        {
            if (kern.Keren(document) >= Minstens)
            {
                scores[document] = (kern.Som(document) * Gelijkenis.Aandeel(kern.Keren(document), Kern.Count)) + ook.Som(document);
            }
        }
    }

    private static Somlijst Tel(IReadOnlyList<Knoop> knopen, Werkblad werk, Somlijst som)
    {
        som.Wis();
        foreach (var knoop in knopen)
        {
            werk.Met(lijst => knoop.Tel(lijst, werk), som.Voeg);
        }

        return som;
    }
}
