using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>
/// BM25 over rows of letters. Finds other forms of a word, and compounds around it, that no stemmer or list brings together.
/// </summary>
internal sealed class Reeksindex
{
    private const float Verzadiging = 0.9f;
    private const float Lengtestraf = 0.5f;

    private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);
    private readonly float[] _eigen;
    private readonly float[] _zeldzaam;
    private readonly float _zeldzaamst;
    private readonly (int Tekst, float Gewicht)[][] _plekken;

    /// <param name="teksten">What is searched; a score keeps the place of its text.</param>
    /// <param name="kenmerken">What texts are compared by.</param>
    public Reeksindex(IReadOnlyList<string> teksten, Kenmerken kenmerken)
    {
        Aantal = teksten.Count;
        var tellingen = teksten.Select(tekst => Tel(kenmerken.Van(tekst))).ToArray();
        var gemiddeld = Math.Max(1f, (float)tellingen.Average(t => t.Values.Sum()));
        var lijsten = new List<(int, float)>[_nummers.Count];
        for (var tekst = 0; tekst < tellingen.Length; tekst++)
        {
            var vast = Verzadiging * (1 - Lengtestraf + (Lengtestraf * tellingen[tekst].Values.Sum() / gemiddeld));
            foreach (var (reeks, keer) in tellingen[tekst])
            {
                (lijsten[reeks] ??= []).Add((tekst, keer / (keer + vast)));
            }
        }

        _zeldzaam = [.. lijsten.Select(lijst => MathF.Log(1 + ((Aantal - lijst.Count + 0.5f) / (lijst.Count + 0.5f))))];
        _zeldzaamst = _zeldzaam.DefaultIfEmpty(0).Max();
        _plekken = [.. lijsten.Select(Weeg)];
        _eigen = new float[Aantal];
        foreach (var (tekst, gewicht) in _plekken.SelectMany(p => p))
        {
            _eigen[tekst] += gewicht;
        }

        TensorPrimitives.Max(_eigen, 1e-9f, _eigen);
    }

    public int Aantal { get; }

    /// <summary>Texts with the weight of each row of letters that occurs in at least two.</summary>
    public IEnumerable<(int Tekst, float Gewicht)[]> Gedeeld => _plekken.Where(p => p.Length > 1);

    /// <summary>A score per text, from 0; and which part of the features is known at all, from 0 to 1.</summary>
    public (float[] Scores, float Bekend) Zoek(Vraagkenmerken vraag)
    {
        var scores = new float[Aantal];
        var bekend = vraag.Alle.Count(_nummers.ContainsKey);
        foreach (var kenmerk in vraag.Elk)
        {
            Tel(kenmerk, scores);
        }

        return (scores, vraag.Alle.Count == 0 ? 0 : (float)bekend / vraag.Alle.Count);
    }

    /// <summary>How much of the question and of each text is the same, from 0 to 1: long and short texts compare.</summary>
    public float[] Gelijkenis(Vraagkenmerken vraag)
    {
        var scores = new float[Aantal];
        var alle = 0f;
        foreach (var kenmerk in vraag.Elk)
        {
            alle += Tel(kenmerk, scores) / 2;
        }

        if (alle > 0)
        {
            var maten = new float[scores.Length];
            TensorPrimitives.Multiply(_eigen, alle, maten);
            TensorPrimitives.Sqrt(maten, maten);
            TensorPrimitives.Divide(scores, maten, scores);
        }

        return scores;
    }

    /// <summary>Adds what one feature gives each text, and tells how rare it is: an unknown one is the rarest.</summary>
    private float Tel(string kenmerk, float[] scores)
    {
        if (!_nummers.TryGetValue(kenmerk, out var nummer))
        {
            return _zeldzaamst;
        }

        foreach (var (tekst, gewicht) in _plekken[nummer])
        {
            scores[tekst] += gewicht;
        }

        return _zeldzaam[nummer];
    }

    private Dictionary<int, int> Tel(IEnumerable<string> kenmerken)
    {
        var tellingen = new Dictionary<int, int>();
        foreach (var kenmerk in kenmerken)
        {
            ref var nummer = ref CollectionsMarshal.GetValueRefOrAddDefault(_nummers, kenmerk, out var bestaat);
            nummer = bestaat ? nummer : _nummers.Count - 1;
            CollectionsMarshal.GetValueRefOrAddDefault(tellingen, nummer, out _)++;
        }

        return tellingen;
    }

    private (int, float)[] Weeg(List<(int Tekst, float Gewicht)> lijst, int reeks) =>
        [.. lijst.Select(p => (p.Tekst, p.Gewicht * _zeldzaam[reeks]))];
}
