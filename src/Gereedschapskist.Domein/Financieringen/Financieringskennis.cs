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
    private readonly Dictionary<Regelvoorwaarde, string> _zinnen;
    private readonly FrozenDictionary<string, Duiding> _duidingen;
    private readonly FrozenDictionary<string, Programma> _programmas;
    private readonly FrozenDictionary<string, Zorgverzekeraar> _zorgverzekeraars;
    private readonly FrozenDictionary<string, Onderdeelkennis> _onderdelen;
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
        _zinnen = Zinnen(inhoud);
        _duidingen = inhoud.Duidingen.ToFrozenDictionary(d => d.Id, StringComparer.Ordinal);
        _programmas = inhoud.Programmas.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _zorgverzekeraars = inhoud.Zorgverzekeraars.ToFrozenDictionary(z => z.Id, StringComparer.Ordinal);
        _onderdelen = inhoud.Ketens
            .Join(ketens, r => r.Keten, k => k.Id, (regels, keten) => (regels, keten))
            .SelectMany(p => p.keten.Onderdelen, (p, onderdeel) => new Onderdeelkennis(
                p.keten, onderdeel, p.regels, BeslistabelBuilder.Build(onderdeel.Id, p.regels.Regels, inhoud.Velden, p.regels.Dekking)))
            .ToFrozenDictionary(o => o.Onderdeel.Id, StringComparer.Ordinal);
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

    public Zorgverzekeraar? Zorgverzekeraar(string id) => _zorgverzekeraars.GetValueOrDefault(id);

    /// <summary>Place of a field in the order of the questions.</summary>
    internal int Volgorde(string veld) => _volgorde[veld];

    /// <summary>A condition of one of the rules, in words.</summary>
    internal string Zin(Regelvoorwaarde voorwaarde) => _zinnen[voorwaarde];

    internal IEnumerable<Onderdeelkennis> Onderdelen => _ketens.SelectMany(k => k.Onderdelen).Select(o => Onderdeel(o.Id)).OfType<Onderdeelkennis>();

    internal Onderdeelkennis? Onderdeel(string id) => _onderdelen.GetValueOrDefault(id);

    /// <summary>The parts an interventie can fill, in order of the chains.</summary>
    internal IReadOnlyList<Onderdeelvraag> OnderdelenVan(Interventie interventie) =>
        _perInterventie.GetValueOrDefault(interventie.Id, []);

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

    /// <summary>Conditions are told apart by identity: comparing their lists would cost more than the words.</summary>
    private Dictionary<Regelvoorwaarde, string> Zinnen(Financieringsinhoud inhoud) => inhoud.Ketens
        .SelectMany(k => k.Regels)
        .SelectMany(r => r.Als)
        .Distinct<Regelvoorwaarde>(ReferenceEqualityComparer.Instance)
        .ToDictionary<Regelvoorwaarde, Regelvoorwaarde, string>(v => v, v => v.Zin(_velden[v.Veld]), ReferenceEqualityComparer.Instance);

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
