namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>
/// Finds what a question is about by all phrases of a topic together: a story has a word of one phrase and a word of another.
/// </summary>
/// <param name="onderwerpen">The topics.</param>
/// <param name="maak">Makes the index of some texts.</param>
internal sealed class Onderwerpindex(Onderwerpen onderwerpen, Func<IReadOnlyList<string>, Reeksindex> maak)
{
    /// <summary>Most topics share some letters with a question: only what comes close to the best counts.</summary>
    private const float Scherpte = 8f;

    private readonly Reeksindex _index = maak([.. onderwerpen.Namen.Select((_, nummer) => string.Join(" . ", onderwerpen.Zinnen(nummer)))]);

    /// <summary>How much each document is about what the question is about, from 0.</summary>
    public float[] Zoek(Vraagkenmerken vraag)
    {
        var scores = _index.Zoek(vraag).Scores;
        var hoogste = scores.DefaultIfEmpty(0).Max();
        return onderwerpen.Over([.. scores.Select(score => hoogste > 0 ? MathF.Pow(Math.Max(0, score) / hoogste, Scherpte) : 0)]);
    }
}
