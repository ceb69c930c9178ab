using System.Collections.Frozen;
using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Codelijsten;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The funding rules of one catalogue, worked out and ready to be asked. Immutable.</summary>
public sealed class Financieringskennis
{
    private readonly FrozenDictionary<string, Situatieveld> _velden;
    private readonly FrozenDictionary<string, int> _volgorde;
    private readonly FrozenDictionary<string, Duiding> _duidingen;
    private readonly FrozenDictionary<string, Programma> _programmas;
    private readonly FrozenDictionary<string, Zorgverzekeraar> _zorgverzekeraars;
    private readonly FrozenDictionary<string, Zorgsoort> _zorgsoorten;
    private readonly FrozenDictionary<string, string> _zorgverzekeraarsnamen;
    private readonly FrozenDictionary<string, Onderdeelkennis> _onderdelen;
    private readonly FrozenDictionary<string, Onderdeelkennis> _functies;
    private readonly Onderdeelkennis _kader;
    private readonly FrozenDictionary<string, IReadOnlyList<Onderdeelvraag>> _perInterventie;
    private readonly IReadOnlyList<Keten> _ketens;

    public Financieringskennis(Financieringsinhoud inhoud, IReadOnlyList<Keten> ketens, Codelabels labels)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        Inhoud = inhoud;
        Labels = labels;
        _ketens = ketens;
        Velden = [.. inhoud.Velden.Where(v => !v.Afgeleid)];
        _velden = inhoud.Velden.ToFrozenDictionary(v => v.Id, StringComparer.Ordinal);
        _volgorde = inhoud.Velden.Select((v, i) => (v.Id, i)).ToFrozenDictionary(v => v.Id, v => v.i, StringComparer.Ordinal);
        _duidingen = inhoud.Duidingen.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        _programmas = inhoud.Programmas.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _zorgverzekeraars = inhoud.Zorgverzekeraars.ToFrozenDictionary(z => z.Id, StringComparer.Ordinal);
        _zorgsoorten = inhoud.Zorgsoorten.ToFrozenDictionary(z => z.Id, StringComparer.Ordinal);
        Geld = new Geldkennis(inhoud.Geldstromen, inhoud.Geldoverzichten);
        Tarieven = new Tarieven(inhoud.Tarieven, labels);
        _zorgverzekeraarsnamen = inhoud.Zorgverzekeraars
            .SelectMany(z => z.Namen.Select(n => n.Naam).Append(z.Naam), (z, naam) => (Sleutel: Naamsleutel.Van(naam), z.Id))
            .ToFrozenDictionary(n => n.Sleutel, n => n.Id, StringComparer.Ordinal);
        _onderdelen = inhoud.Ketens
            .Join(ketens, r => r.Keten, k => k.Id, (regels, keten) => (keten, regels.Dekking, Alle: Afgeleid(regels.Regels)))
            .SelectMany(p => p.keten.Onderdelen, (p, onderdeel) => new Onderdeelkennis(
                p.keten, onderdeel, p.Dekking, Beslistabelbouwer.Build(onderdeel.Id, p.Alle, inhoud.Velden)))
            .ToFrozenDictionary(o => o.Onderdeel.Id, StringComparer.Ordinal);
        _functies = Afgeleid(inhoud.Functieregels).GroupBy(r => r.Onderdeel).ToFrozenDictionary(
            g => g.Key, g => Onderdeelkennis.Geheel(Beslistabelbouwer.Build(g.Key, g, inhoud.Velden)), StringComparer.Ordinal);
        _kader = Onderdeelkennis.Geheel(Kadertabel.Build(inhoud));
        _perInterventie = PerInterventie().ToFrozenDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
    }

    public Financieringsinhoud Inhoud { get; }

    /// <summary>What verdicts and purses are called.</summary>
    public Codelabels Labels { get; }

    /// <summary>The fields a situation can fill in, in the order of the questions.</summary>
    public IReadOnlyList<Situatieveld> Velden { get; }

    public Situatieveld Veld(string id) => _velden[id];

    /// <summary>The field by this name that a situation can fill in.</summary>
    public Situatieveld? InvulbaarVeld(string id) => _velden.GetValueOrDefault(id) is { Afgeleid: false } veld ? veld : null;

    public Duiding? Duiding(string id) => _duidingen.GetValueOrDefault(id);

    public Programma? Programma(string id) => _programmas.GetValueOrDefault(id);

    public Zorgsoort? Zorgsoort(string? id) => id is null ? null : _zorgsoorten.GetValueOrDefault(id);

    /// <summary>What the State gives per subject and year.</summary>
    public Geldkennis Geld { get; }

    internal Tarieven Tarieven { get; }

    public Zorgverzekeraar? Zorgverzekeraar(string id) => _zorgverzekeraars.GetValueOrDefault(id);

    /// <summary>The choice that somebody means by its id, its label or, for an insurer, another name; null when it is none.</summary>
    internal string? Keuze(Situatieveld veld, string getypt)
    {
        var sleutel = Naamsleutel.Van(getypt);
        return veld.Waarden.FirstOrDefault(w => w.Id == getypt)?.Id
            ?? veld.Waarden.FirstOrDefault(w => Naamsleutel.Van(w.Id) == sleutel || Naamsleutel.Van(w.Label) == sleutel)?.Id
            ?? (veld.Id == Veldnamen.Zorgverzekeraar ? _zorgverzekeraarsnamen.GetValueOrDefault(sleutel) : null);
    }

    /// <summary>The insurer that somebody means by id, name or label; null when it is none.</summary>
    public Zorgverzekeraar? ZoekZorgverzekeraar(string getypt) =>
        Keuze(Veld(Veldnamen.Zorgverzekeraar), getypt) is { } id ? Zorgverzekeraar(id) : null;

    /// <summary>Place of a field in the order of the questions.</summary>
    internal int Volgorde(string veld) => _volgorde[veld];

    /// <summary>A condition of one of the rules, in words.</summary>
    internal string Zin(Regelvoorwaarde voorwaarde) => voorwaarde.Zin(_velden[voorwaarde.Veld]);

    internal IEnumerable<Onderdeelkennis> Onderdelen =>
        _ketens.SelectMany(k => k.Onderdelen).Select(o => Onderdeel(o.Id)).OfType<Onderdeelkennis>();

    internal Onderdeelkennis? Onderdeel(string id) => _onderdelen.GetValueOrDefault(id);

    /// <summary>The parts an interventie can fill, in order of the chains.</summary>
    internal IReadOnlyList<Onderdeelvraag> OnderdelenVan(Interventie interventie) =>
        _perInterventie.GetValueOrDefault(interventie.Id, []);

    /// <summary>What has to be paid for an interventie: its parts, or else the whole by what sources say of it or by the frame.</summary>
    internal IReadOnlyList<Onderdeelvraag> VragenOver(Interventie interventie) => OnderdelenVan(interventie) switch
    {
        { Count: > 0 } onderdelen => onderdelen,
        _ when Feittabel.Build(Inhoud, interventie) is { } tabel => [new Onderdeelvraag(Onderdeelkennis.Geheel(tabel), null, interventie)],
        _ => [new Onderdeelvraag(_kader, null, interventie)],
    };

    /// <summary>What has to be paid for a basisfunctionaliteit: the parts of its chain, or else the whole.</summary>
    internal IReadOnlyList<Onderdeelvraag> VragenOver(Basisfunctionaliteit functie) => OnderdelenVan(functie) switch
    {
        { Count: > 0 } onderdelen => onderdelen,
        _ => [new Onderdeelvraag(_functies.GetValueOrDefault(functie.Id, _kader))],
    };

    internal IReadOnlyList<Onderdeelvraag> VragenOver(Keten keten) =>
        [.. keten.Onderdelen.Select(o => Onderdeel(o.Id)).OfType<Onderdeelkennis>().Select(k => new Onderdeelvraag(k))];

    /// <summary>The tables that no chain holds: of basisfunctionaliteiten and of the general frame.</summary>
    internal IEnumerable<Onderdeelkennis> BuitenKetens => _functies.Values.Append(_kader);

    /// <summary>The parts of the chain that make up a basisfunctionaliteit.</summary>
    internal IReadOnlyList<Onderdeelvraag> OnderdelenVan(Basisfunctionaliteit functie) =>
    [
        .. _ketens
            .Where(k => k.Id == functie.Keten)
            .SelectMany(k => k.Onderdelen)
            .Where(o => functie.KetenOnderdelen.Count == 0 || functie.KetenOnderdelen.Contains(o.Id))
            .Select(o => Onderdeel(o.Id))
            .OfType<Onderdeelkennis>()
            .Select(k => new Onderdeelvraag(k)),
    ];

    private List<Financieringsregel> Afgeleid(IEnumerable<Financieringsregel> regels) =>
        [.. regels.SelectMany(r => Regelafleiding.Van(r, Inhoud, Geld))];

    private Dictionary<string, IReadOnlyList<Onderdeelvraag>> PerInterventie()
    {
        var gevonden = new Dictionary<string, List<Onderdeelvraag>>(StringComparer.Ordinal);
        foreach (var kennis in Onderdelen)
        {
            var onderdeel = kennis.Onderdeel;
            List<Programma> programmas = [.. Inhoud.Programmas.Where(p => p.Onderdelen.Contains(onderdeel.Id))];
            var algemeen = Inhoud.Overkoepelend.Where(o => o.Onderdelen.Contains(onderdeel.Id)).Select(o => o.Interventie).ToHashSet(StringComparer.Ordinal);
            foreach (var id in onderdeel.Interventies.Concat(programmas.Select(p => p.Interventie)).Concat(algemeen).Distinct())
            {
                List<string> varianten = [.. programmas.Where(p => p.Interventie == id).Select(p => p.Id)];
                IReadOnlyList<string>? beperkt = algemeen.Contains(id) ? null : varianten.Count > 0 ? varianten : [Veldnamen.AnderProgramma];
                gevonden.TryAdd(id, []);
                gevonden[id].Add(new Onderdeelvraag(kennis, beperkt));
            }
        }

        return gevonden.ToDictionary(p => p.Key, p => (IReadOnlyList<Onderdeelvraag>)p.Value, StringComparer.Ordinal);
    }
}
