using System.Numerics;

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
