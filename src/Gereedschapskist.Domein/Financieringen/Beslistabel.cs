namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The rules of one part, worked out once for every class of answers and every period. Looking up what is still
/// possible is then walking the cells that the known answers leave open: nothing is assumed about the others.
/// </summary>
internal sealed class Beslistabel
{
    /// <summary>The bit that stands for "no rule".</summary>
    public const int GeenRegel = 127;

    private readonly int[] _stappen;
    private readonly int[] _gunstigstEerst;

    public Beslistabel(
        string onderdeel,
        IReadOnlyList<Financieringsregel> regels,
        IReadOnlyList<Veldindeling> velden,
        IReadOnlyList<Regelperiode> perioden,
        IReadOnlyList<Regelgelijkspel> gelijkspelen)
    {
        Onderdeel = onderdeel;
        Regels = regels;
        Velden = velden;
        Perioden = perioden;
        Gelijkspelen = gelijkspelen;
        _stappen = Stappen(velden);
        _gunstigstEerst = [.. Enumerable.Range(0, regels.Count).OrderBy(i => regels[i].Oordeel).ThenBy(i => regels[i].Als.Count)];
        Verzekerd = [.. regels.Where(r => r is { Oordeel: Financieringsoordeel.Verzekerd, Voorrang: 0 }).OrderBy(r => r.Als.Count)];
    }

    public string Onderdeel { get; }

    /// <summary>Most specific first.</summary>
    public IReadOnlyList<Financieringsregel> Regels { get; }

    /// <summary>The fields that some rule asks for, in the order of the questions.</summary>
    public IReadOnlyList<Veldindeling> Velden { get; }

    public IReadOnlyList<Regelperiode> Perioden { get; }

    public IReadOnlyList<Regelgelijkspel> Gelijkspelen { get; }

    /// <summary>The rules that say insured care whoever the insurer is, most general first.</summary>
    public IReadOnlyList<Financieringsregel> Verzekerd { get; }

    /// <summary>The rules behind these bits, most favourable verdict first, then the most general.</summary>
    public List<Financieringsregel> RegelsBij(UInt128 mogelijk)
    {
        var gevonden = new List<Financieringsregel>((int)UInt128.PopCount(mogelijk));
        foreach (var plaats in _gunstigstEerst)
        {
            if ((mogelijk & (UInt128.One << plaats)) != UInt128.Zero)
            {
                gevonden.Add(Regels[plaats]);
            }
        }

        return gevonden;
    }

    public static int[] Stappen(IReadOnlyList<Veldindeling> velden)
    {
        var stappen = new int[velden.Count];
        var stap = 1;
        for (var i = velden.Count - 1; i >= 0; i--)
        {
            stappen[i] = stap;
            stap *= velden[i].Aantal;
        }

        return stappen;
    }

    public Regelperiode PeriodeOp(DateOnly peildatum)
    {
        var i = 0;
        while (peildatum > Perioden[i].TotEnMet)
        {
            i++;
        }

        return Perioden[i];
    }

    /// <summary>The rules that can still decide, as bits by their place in <see cref="Regels"/>.</summary>
    /// <param name="periode">The period of the peildatum.</param>
    /// <param name="klassen">Per field the classes that are possible, as bits.</param>
    public UInt128 Mogelijk(Regelperiode periode, ReadOnlySpan<uint> klassen) => Mogelijk(periode.Cellen, klassen, 0, 0);

    private UInt128 Mogelijk(sbyte[] cellen, ReadOnlySpan<uint> klassen, int veld, int plaats)
    {
        if (veld == klassen.Length)
        {
            var regel = cellen[plaats];
            return UInt128.One << (regel < 0 ? GeenRegel : regel);
        }

        var gevonden = UInt128.Zero;
        for (var rest = klassen[veld]; rest != 0; rest &= rest - 1)
        {
            var klasse = System.Numerics.BitOperations.TrailingZeroCount(rest);
            gevonden |= Mogelijk(cellen, klassen, veld + 1, plaats + (klasse * _stappen[veld]));
        }

        return gevonden;
    }
}
