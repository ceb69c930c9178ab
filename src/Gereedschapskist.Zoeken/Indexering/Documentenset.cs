using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gereedschapskist.Zoeken.Indexering;

/// <summary>A set of documents, one bit each: to cut and count sets of a whole catalogue takes a few operations per 64 documents.</summary>
internal sealed class Documentenset
{
    private readonly ulong[] _blokken;

    public Documentenset(int ruimte) => _blokken = new ulong[(ruimte + 63) / 64];

    private Documentenset(ulong[] blokken) => _blokken = blokken;

    public int Aantal
    {
        get
        {
            var aantal = 0;
            foreach (var blok in _blokken)
            {
                aantal += BitOperations.PopCount(blok);
            }

            return aantal;
        }
    }

    /// <summary>In order.</summary>
    public IEnumerable<int> Leden
    {
        get
        {
            for (var i = 0; i < _blokken.Length; i++)
            {
                for (var blok = _blokken[i]; blok != 0; blok &= blok - 1)
                {
                    yield return (i * 64) + BitOperations.TrailingZeroCount(blok);
                }
            }
        }
    }

    public static Documentenset Waarvoor(int ruimte, Predicate<int> geldt)
    {
        var set = new Documentenset(ruimte);
        for (var document = 0; document < ruimte; document++)
        {
            if (geldt(document))
            {
                set.Voeg(document);
            }
        }

        return set;
    }

    /// <summary>Documents with at least this score.</summary>
    /// <param name="scores">Score per document.</param>
    /// <param name="drempel">Lowest score that counts.</param>
    public static Documentenset Vanaf(ReadOnlySpan<float> scores, float drempel)
    {
        var set = new Documentenset(scores.Length);
        var grens = Vector256.Create(drempel);
        var tegelijk = MemoryMarshal.Cast<float, Vector256<float>>(scores);
        for (var i = 0; i < tegelijk.Length; i++)
        {
            var document = i * Vector256<float>.Count;
            set._blokken[document / 64] |= (ulong)Vector256.GreaterThanOrEqual(tegelijk[i], grens).ExtractMostSignificantBits() << (document % 64);
        }

        for (var document = tegelijk.Length * Vector256<float>.Count; document < scores.Length; document++)
        {
            if (scores[document] >= drempel)
            {
                set.Voeg(document);
            }
        }

        return set;
    }

    public Documentenset Kopie() => new([.. _blokken]);

    public bool Heeft(int document) => (_blokken[document / 64] >> (document % 64) & 1) != 0;

    public void Voeg(int document) => _blokken[document / 64] |= 1UL << (document % 64);

    public void Voeg(Documentenset ander)
    {
        for (var i = 0; i < _blokken.Length; i++)
        {
            _blokken[i] |= ander._blokken[i];
        }
    }

    /// <summary>Keeps what is in the other set too.</summary>
    public void Beperk(Documentenset ander)
    {
        for (var i = 0; i < _blokken.Length; i++)
        {
            _blokken[i] &= ander._blokken[i];
        }
    }

    public int AantalMet(Documentenset ander)
    {
        var eigen = _blokken;
        var anders = ander._blokken.AsSpan(0, eigen.Length);
        var aantal = 0;
        for (var i = 0; i < eigen.Length; i++)
        {
            aantal += BitOperations.PopCount(eigen[i] & anders[i]);
        }

        return aantal;
    }
}
