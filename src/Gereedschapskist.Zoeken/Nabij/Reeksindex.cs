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
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _zoek;
    private readonly Kenmerken _kenmerken;
    private readonly float[] _eigen;
    private readonly float[] _zeldzaam;
    private readonly (int Tekst, float Gewicht)[][] _plekken;

    /// <param name="teksten">What is searched; a score keeps the place of its text.</param>
    /// <param name="kenmerken">What texts are compared by.</param>
    public Reeksindex(IReadOnlyList<string> teksten, Kenmerken kenmerken)
    {
        _kenmerken = kenmerken;
        _zoek = _nummers.GetAlternateLookup<ReadOnlySpan<char>>();
        Aantal = teksten.Count;
        var tellingen = teksten.Select(Tel).ToArray();
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
        _plekken = [.. lijsten.Select(Weeg)];
        _eigen = new float[Aantal];
        foreach (var (tekst, gewicht) in _plekken.SelectMany(p => p))
        {
            _eigen[tekst] += gewicht;
        }
    }

    public int Aantal { get; }

    /// <summary>Texts with the weight of each row of letters that occurs in at least two.</summary>
    public IEnumerable<(int Tekst, float Gewicht)[]> Gedeeld => _plekken.Where(p => p.Length > 1);

    /// <summary>A score per text, from 0; and which part of the rows of letters is known at all, from 0 to 1.</summary>
    public (float[] Scores, float Bekend) Zoek(string vraag)
    {
        var scores = new float[Aantal];
        var (alle, bekend) = (0, 0);
        var gezien = new HashSet<int>();
        _kenmerken.Voor(vraag, reeks =>
        {
            alle++;
            if (!_zoek.TryGetValue(reeks, out var nummer))
            {
                return;
            }

            bekend++;
            if (gezien.Add(nummer))
            {
                foreach (var (tekst, gewicht) in _plekken[nummer])
                {
                    scores[tekst] += gewicht;
                }
            }
        });
        return (scores, alle == 0 ? 0 : (float)bekend / alle);
    }

    /// <summary>How much of the question and of each text is the same, from 0 to 1: long and short texts compare.</summary>
    public float[] Gelijkenis(string vraag)
    {
        var scores = new float[Aantal];
        var onbekend = _zeldzaam.Length == 0 ? 0 : _zeldzaam.Max();
        var alle = 0f;
        var gezien = new HashSet<int>();
        _kenmerken.Voor(vraag, reeks =>
        {
            if (!_zoek.TryGetValue(reeks, out var nummer))
            {
                alle += onbekend * 0.5f;
                return;
            }

            if (gezien.Add(nummer))
            {
                alle += _zeldzaam[nummer] * 0.5f;
                foreach (var (tekst, gewicht) in _plekken[nummer])
                {
                    scores[tekst] += gewicht;
                }
            }
        });
        for (var i = 0; i < scores.Length && alle > 0; i++)
        {
            scores[i] /= MathF.Sqrt(_eigen[i] * alle);
        }

        return scores;
    }

    private Dictionary<int, int> Tel(string tekst)
    {
        var tellingen = new Dictionary<int, int>();
        _kenmerken.Voor(tekst, reeks =>
        {
            if (!_zoek.TryGetValue(reeks, out var nummer))
            {
                nummer = _nummers.Count;
                _nummers.Add(reeks.ToString(), nummer);
            }

            CollectionsMarshal.GetValueRefOrAddDefault(tellingen, nummer, out _)++;
        });
        return tellingen;
    }

    private (int, float)[] Weeg(List<(int Tekst, float Gewicht)> lijst, int reeks) =>
        [.. lijst.Select(p => (p.Tekst, p.Gewicht * _zeldzaam[reeks]))];
}
