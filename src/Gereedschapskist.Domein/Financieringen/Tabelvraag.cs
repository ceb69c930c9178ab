using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One part, asked about in one situation on one day: which rules can still decide, and what would narrow that down.</summary>
internal sealed class Tabelvraag
{
    private readonly Regelperiode _periode;
    private readonly uint[] _klassen;

    public Tabelvraag(Onderdeelvraag vraag, DateOnly peildatum, Situatie situatie)
    {
        Vraag = vraag;
        Peildatum = peildatum;
        Situatie = situatie;
        _periode = Tabel.PeriodeOp(peildatum);
        _klassen = new uint[Tabel.Velden.Count];
        for (var i = 0; i < _klassen.Length; i++)
        {
            var veld = Tabel.Velden[i];
            _klassen[i] = AfgeleideKlassen(veld) ?? veld.Mogelijk(situatie[veld.Veld.Id]);
        }

        Mogelijk = Tabel.Mogelijk(_periode, _klassen);
        Oordeel = OordeelVan(Mogelijk);
        MogelijkeRegels = Tabel.RegelsBij(Mogelijk);
        MogelijkeOordelen = Oordelen(MogelijkeRegels, ZonderRegelMogelijk);
    }

    public Onderdeelvraag Vraag { get; }

    public DateOnly Peildatum { get; }

    public Situatie Situatie { get; }

    public Beslistabel Tabel => Vraag.Kennis.Tabel;

    public UInt128 Mogelijk { get; }

    public Financieringsoordeel Oordeel { get; }

    /// <summary>Whether the situation can also be one that no rule is about.</summary>
    public bool ZonderRegelMogelijk => (Mogelijk & (UInt128.One << Beslistabel.GeenRegel)) != UInt128.Zero;

    /// <summary>The rules that can still decide, most favourable verdict first, then the most general.</summary>
    public List<Financieringsregel> MogelijkeRegels { get; }

    /// <summary>The verdicts that are still possible, most favourable first.</summary>
    public List<Financieringsoordeel> MogelijkeOordelen { get; }

    /// <summary>Every unanswered field whose answer would leave other rules possible than are possible now.</summary>
    public List<OpenVeld> OpenVelden()
    {
        var open = new List<OpenVeld>();
        for (var i = 0; i < _klassen.Length; i++)
        {
            if (Tabel.Velden[i] is var veld && Situatie[veld.Veld.Id] is null && Weeg(i, veld) is { } gewogen)
            {
                open.Add(gewogen);
            }
        }

        return open;
    }

    /// <summary>Met, not met, or not known: also for the variant that follows from the interventie.</summary>
    public Voorwaardestatus Status(Regelvoorwaarde voorwaarde)
    {
        if (voorwaarde.Veld != Veldnamen.Variant || Situatie[Veldnamen.Variant] is not null || Vraag.Varianten is not { } varianten)
        {
            return voorwaarde.Status(Situatie[voorwaarde.Veld]);
        }

        var statussen = varianten.Select(v => voorwaarde.Status(Veldantwoord.Van(v))).Distinct().ToList();
        return statussen.Count == 1 ? statussen[0] : Voorwaardestatus.Onbekend;
    }

    /// <summary>What the asked interventie itself says about a field that the situation leaves out; null when it says nothing.</summary>
    private uint? AfgeleideKlassen(Veldindeling veld) => (veld.Veld.Id, Situatie[veld.Veld.Id], Vraag.Interventie) switch
    {
        (_, not null, _) => null,
        (Veldnamen.Variant, _, _) when Vraag.Varianten is { } varianten => veld.MogelijkBij(varianten),
        (Veldnamen.Preventievorm, _, { Preventievormen: { Count: > 0 } vormen }) => veld.MogelijkBij([.. vormen.Select(v => v.Code())]),
        (Veldnamen.Leeftijd, _, { LeeftijdBetreft: Leeftijdspersoon.Deelnemer } i) => veld.MogelijkTussen(i.LeeftijdVan, i.LeeftijdTot),
        _ => null,
    };

    private OpenVeld? Weeg(int plaats, Veldindeling veld)
    {
        var antwoorden = AfgeleideKlassen(veld) is null && veld.Verfijning
            ? ((1u << veld.Aantal) - 1) & ~1u
            : _klassen[plaats];
        Span<uint> klassen = stackalloc uint[_klassen.Length];
        _klassen.CopyTo(klassen);
        int aantal = 0, beslist = 0;
        bool anders = false, anderOordeel = false;
        var uitkomsten = new List<Antwoorduitkomst>();
        for (var rest = antwoorden; rest != 0; rest &= rest - 1)
        {
            klassen[plaats] = rest & (~rest + 1);
            var mogelijk = Tabel.Mogelijk(_periode, klassen);
            var oordeel = OordeelVan(mogelijk);
            uitkomsten.Add(new Antwoorduitkomst(veld.Groep(System.Numerics.BitOperations.TrailingZeroCount(rest)), oordeel));
            aantal++;
            anders |= mogelijk != Mogelijk;
            anderOordeel |= oordeel != Oordeel;
            beslist += Oordeel == Financieringsoordeel.Voorwaardelijk && IsBeslist(oordeel) ? 1 : 0;
        }

        return anders ? new OpenVeld(veld, (double)beslist / aantal, anderOordeel, uitkomsten) : null;
    }

    private static List<Financieringsoordeel> Oordelen(List<Financieringsregel> regels, bool zonderRegel)
    {
        var oordelen = new List<Financieringsoordeel>(regels.Count + 1);
        foreach (var oordeel in zonderRegel ? regels.Select(r => r.Oordeel).Append(Financieringsoordeel.Onbekend) : regels.Select(r => r.Oordeel))
        {
            // The rules come in order of verdict, so equal verdicts are neighbours.
            if (oordelen.Count == 0 || oordelen[^1] != oordeel)
            {
                oordelen.Add(oordeel);
            }
        }

        return oordelen;
    }

    private static bool IsBeslist(Financieringsoordeel oordeel) =>
        oordeel is not (Financieringsoordeel.Voorwaardelijk or Financieringsoordeel.Onbekend);

    /// <summary>The verdict all possible rules share; where they differ it depends on what is still open.</summary>
    private Financieringsoordeel OordeelVan(UInt128 mogelijk)
    {
        Financieringsoordeel? gedeeld = null;
        for (var rest = mogelijk; rest != UInt128.Zero; rest &= rest - UInt128.One)
        {
            var plaats = (int)UInt128.TrailingZeroCount(rest);
            var oordeel = plaats == Beslistabel.GeenRegel ? Financieringsoordeel.Onbekend : Tabel.Regels[plaats].Oordeel;
            if (gedeeld is { } eerder && eerder != oordeel)
            {
                return Financieringsoordeel.Voorwaardelijk;
            }

            gedeeld = oordeel;
        }

        return gedeeld ?? Financieringsoordeel.Onbekend;
    }
}
