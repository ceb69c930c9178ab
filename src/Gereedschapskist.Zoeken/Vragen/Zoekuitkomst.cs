using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Nabij;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>What was found, with what is needed to say why.</summary>
/// <param name="Gevonden">Everything found.</param>
/// <param name="Scores">Score per document; null when everything was asked for.</param>
/// <param name="Woorden">Per document how well its words match, from 0 to 1; null when everything was asked for.</param>
/// <param name="Zinnen">Phrases that bring documents near; null without.</param>
/// <param name="Eerste">The best document, of which others may share the subject; null when nothing was found.</param>
internal sealed record Zoekuitkomst(Documentenset Gevonden, float[]? Scores, float[]? Woorden, Zinsgelijkenis? Zinnen, int? Eerste)
{
    /// <summary>Whether no word of the question matches anything.</summary>
    public bool IsAlleenNabij => Woorden is not null && !Woorden.AsSpan().ContainsAnyInRange(float.Epsilon, float.MaxValue);

    public static Zoekuitkomst Alles(Documentenset alles) => new(alles, null, null, null, null);
}
