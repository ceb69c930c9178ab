using System.Numerics.Tensors;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>
/// A small latent space: which texts go together, seen over all of them. Made from the catalogue itself by the largest singular
/// vectors of the texts × rows of letters. Scoring a question in that space is the same as projecting its plain scores on the
/// span of the left vectors, so no more is kept than these.
/// </summary>
internal sealed class Ruimte
{
    private const int Zaad = 1946;
    private const int Rondes = 12;

    private readonly float[][] _richtingen;
    private readonly float[] _lengten;
    private readonly float[] _normen;

    /// <param name="index">The texts.</param>
    /// <param name="dimensies">Vectors that are kept, at most.</param>
    public Ruimte(Reeksindex index, int dimensies)
    {
        var verwant = Verwantschap(index);
        _lengten = [.. verwant.Select((rij, i) => MathF.Sqrt(Math.Max(rij[i], 1e-9f)))];
        for (var i = 0; i < verwant.Length; i++)
        {
            for (var j = 0; j < verwant.Length; j++)
            {
                verwant[i][j] /= _lengten[i] * _lengten[j];
            }
        }

        _richtingen = Grootste(verwant, Math.Min(dimensies, index.Aantal));
        _normen = Normen(verwant);
    }

    /// <summary>The scores as texts that resemble each other share them, by cosine up to one factor for all.</summary>
    public float[] Zie(ReadOnlySpan<float> scores)
    {
        var schoon = new float[scores.Length];
        TensorPrimitives.Divide(scores, _lengten, schoon);
        var gezien = new float[scores.Length];
        foreach (var richting in _richtingen)
        {
            TensorPrimitives.MultiplyAdd(richting, TensorPrimitives.Dot<float>(schoon, richting), gezien, gezien);
        }

        TensorPrimitives.Divide(gezien, _normen, gezien);
        return gezien;
    }

    /// <summary>Inner products of all texts.</summary>
    private static float[][] Verwantschap(Reeksindex index)
    {
        var verwant = Enumerable.Range(0, index.Aantal).Select(_ => new float[index.Aantal]).ToArray();
        foreach (var plekken in index.Gedeeld)
        {
            for (var i = 0; i < plekken.Length; i++)
            {
                var (tekst, gewicht) = plekken[i];
                var rij = verwant[tekst];
                foreach (var (ander, andergewicht) in plekken.AsSpan(0, i + 1))
                {
                    rij[ander] += gewicht * andergewicht;
                }
            }
        }

        // Texts stand in order, so the other half is the same the other way round.
        for (var i = 0; i < verwant.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                verwant[j][i] = verwant[i][j];
            }
        }

        return verwant;
    }

    /// <summary>The largest eigenvectors by subspace iteration from a fixed start.</summary>
    private static float[][] Grootste(float[][] matrix, int aantal)
    {
        var toeval = new Random(Zaad);
        var basis = Enumerable.Range(0, aantal).Select(_ => Enumerable.Range(0, matrix.Length).Select(_ => toeval.NextSingle() - 0.5f).ToArray()).ToArray();
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            for (var k = 0; k < aantal; k++)
            {
                basis[k] = Maal(matrix, basis[k]);
            }

            MaakHaaks(basis);
        }

        return basis;
    }

    private static float[] Maal(float[][] matrix, float[] vector) => [.. matrix.Select(rij => TensorPrimitives.Dot<float>(rij, vector))];

    /// <summary>Gram-Schmidt.</summary>
    private static void MaakHaaks(float[][] basis)
    {
        for (var k = 0; k < basis.Length; k++)
        {
            for (var eerder = 0; eerder < k; eerder++)
            {
                TensorPrimitives.MultiplyAdd(basis[eerder], -TensorPrimitives.Dot<float>(basis[k], basis[eerder]), basis[k], basis[k]);
            }

            TensorPrimitives.Divide(basis[k], Math.Max(TensorPrimitives.Norm<float>(basis[k]), 1e-9f), basis[k]);
        }
    }

    /// <summary>Length of every text inside the space.</summary>
    private float[] Normen(float[][] verwant)
    {
        var kwadraten = new float[verwant.Length];
        foreach (var richting in _richtingen)
        {
            var eigenwaarde = TensorPrimitives.Dot<float>(richting, Maal(verwant, richting));
            for (var i = 0; i < kwadraten.Length; i++)
            {
                kwadraten[i] += richting[i] * richting[i] * eigenwaarde;
            }
        }

        return [.. kwadraten.Select(k => MathF.Sqrt(Math.Max(k, 1e-6f)))];
    }
}
