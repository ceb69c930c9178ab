using Gereedschapskist.Zoeken.Nabij;

namespace Gereedschapskist.Zoeken.Vragen;

/// <summary>What was found, with what is needed to say why.</summary>
/// <param name="Treffers">Everything found.</param>
/// <param name="Woorden">Per document how well its words match, from 0 to 1; null when everything was asked for.</param>
/// <param name="Zinnen">Phrases that bring documents near; null without.</param>
/// <param name="Eerste">The best document, of which others may share the subject; null when nothing was found.</param>
internal sealed record Zoekuitkomst(Trefferlijst Treffers, float[]? Woorden, Zinsgelijkenis? Zinnen, int? Eerste)
{
    /// <summary>Whether no word of the question matches anything.</summary>
    public bool IsAlleenNabij => Woorden is not null && Array.TrueForAll(Woorden, score => score <= 0);

    public static Zoekuitkomst Alles(int documenten)
    {
        var treffers = new Trefferlijst(documenten);
        for (var document = 0; document < documenten; document++)
        {
            treffers.Voeg(document, 0);
        }

        return new Zoekuitkomst(treffers, null, null, null);
    }
}
