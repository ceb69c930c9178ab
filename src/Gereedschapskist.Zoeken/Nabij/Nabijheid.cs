using System.Numerics.Tensors;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Vraagtalen;
using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>Scores by nearness, for words that the index does not know.</summary>
internal sealed class Nabijheid
{
    /// <summary>Above this the words alone decide: a catalogue so large has the words, and the space would cost too much.</summary>
    public const int MeesteInterventies = 3000;

    private const int Dimensies = 120;

    /// <summary>Below this share of known rows of letters a question is no text that we can read.</summary>
    private const float Leesbaar = 0.5f;

    private readonly Reeksindex _reeksen;
    private readonly Ruimte? _ruimte;
    private readonly float _gewichtLetters;

    private Nabijheid(IReadOnlyList<string> teksten, Woordenboek boek, Zoekopties opties)
    {
        _reeksen = new Reeksindex(teksten, boek.Stopwoorden.Contains);
        _ruimte = opties.Ruimte ? new Ruimte(_reeksen, Dimensies) : null;
        _gewichtLetters = opties.Letterreeksen ? 0.3f : 0f;
    }

    /// <summary>Null when the catalogue is too large or the options leave it out.</summary>
    public static Nabijheid? Maak(Catalogus catalogus, Woordenboek boek, Zoekopties opties)
    {
        if (catalogus.Interventies.Count is 0 or > MeesteInterventies || !(opties.Letterreeksen || opties.Ruimte))
        {
            return null;
        }

        var zinnen = opties.Vraagtaal
            ? catalogus.Vraagtaal.Where(v => v.Over == Vraagtaalsoort.Interventie).SelectMany(v => v.Zinnen).ToLookup(z => z.Key, z => z.Value, StringComparer.Ordinal)
            : null;
        return new Nabijheid([.. catalogus.Interventies.Select(i => Tekst(i, zinnen?[i.Id].SelectMany(z => z) ?? []))], boek, opties);
    }

    /// <summary>A score per document, from 0; null when nothing can be read.</summary>
    public float[]? Zoek(string tekst)
    {
        var (letters, bekend) = _reeksen.Zoek(tekst);
        if (bekend < Leesbaar)
        {
            return null;
        }

        var gezien = _ruimte?.Zie(letters);
        Schaal(letters, _gewichtLetters);
        if (gezien is not null)
        {
            Schaal(gezien, 0.5f);
            TensorPrimitives.Max(gezien, 0f, gezien);
            TensorPrimitives.Add(letters, gezien, letters);
        }

        return letters;
    }

    private static void Schaal(float[] scores, float gewicht)
    {
        var hoogste = TensorPrimitives.Max<float>(scores);
        TensorPrimitives.Multiply(scores, hoogste > 0 ? gewicht / hoogste : 0, scores);
    }

    private static string Tekst(Interventie i, IEnumerable<string> zinnen) =>
        string.Join(" . ", Woordenboek.Teksten(i).Concat(i.Functies).Concat(zinnen).Where(t => !string.IsNullOrWhiteSpace(t)));
}
