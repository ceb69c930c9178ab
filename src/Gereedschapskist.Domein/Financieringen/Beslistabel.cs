namespace Gereedschapskist.Domein.Financieringen;

/// <summary>
/// The rules of one part, worked out once for every class of answers and every period. Looking up what is still
/// possible is then walking the cells that the known answers leave open: nothing is assumed about the others.
/// </summary>
internal sealed class Beslistabel
{
    /// <summary>The bit that stands for "no rule".</summary>
    public const int GeenRegel = 63;

    private readonly int[] _stappen;

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
    }

    public string Onderdeel { get; }

    /// <summary>Most specific first.</summary>
    public IReadOnlyList<Financieringsregel> Regels { get; }

    /// <summary>The fields that some rule asks for, in the order of the questions.</summary>
    public IReadOnlyList<Veldindeling> Velden { get; }

    public IReadOnlyList<Regelperiode> Perioden { get; }

    public IReadOnlyList<Regelgelijkspel> Gelijkspelen { get; }

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
    public ulong Mogelijk(Regelperiode periode, ReadOnlySpan<uint> klassen) => Mogelijk(periode.Cellen, klassen, 0, 0);

    private ulong Mogelijk(sbyte[] cellen, ReadOnlySpan<uint> klassen, int veld, int plaats)
    {
        if (veld == klassen.Length)
        {
            var regel = cellen[plaats];
            return 1UL << (regel < 0 ? GeenRegel : regel);
        }

        var gevonden = 0UL;
        for (var rest = klassen[veld]; rest != 0; rest &= rest - 1)
        {
            var klasse = System.Numerics.BitOperations.TrailingZeroCount(rest);
            gevonden |= Mogelijk(cellen, klassen, veld + 1, plaats + (klasse * _stappen[veld]));
        }

        return gevonden;
    }
}
