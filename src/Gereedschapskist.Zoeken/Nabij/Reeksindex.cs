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
    private readonly Predicate<string> _overslaan;
    private readonly (int Tekst, float Gewicht)[][] _plekken;

    /// <param name="teksten">What is searched; a score keeps the place of its text.</param>
    /// <param name="overslaan">Whether a folded word tells nothing.</param>
    public Reeksindex(IReadOnlyList<string> teksten, Predicate<string> overslaan)
    {
        _overslaan = overslaan;
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

        _plekken = [.. lijsten.Select(Weeg)];
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
        Letterreeksen.Voor(vraag, _overslaan, reeks =>
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

    private Dictionary<int, int> Tel(string tekst)
    {
        var tellingen = new Dictionary<int, int>();
        Letterreeksen.Voor(tekst, _overslaan, reeks =>
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

    private (int, float)[] Weeg(List<(int Tekst, float Gewicht)> lijst)
    {
        var zeldzaam = MathF.Log(1 + ((Aantal - lijst.Count + 0.5f) / (lijst.Count + 0.5f)));
        return [.. lijst.Select(p => (p.Tekst, p.Gewicht * zeldzaam))];
    }
}
