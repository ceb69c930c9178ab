using Gereedschapskist.Domein.Thesauri;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>The groups of the thesaurus by the stems of their terms, to find them in running text.</summary>
internal sealed class Begrippenkaart
{
    private readonly Dictionary<string, List<Begripsterm>> _opEersteStam = new(StringComparer.Ordinal);
    private readonly List<Begripsgroep> _groepen = [];

    public IReadOnlyList<Begripsgroep> Groepen => _groepen;

    public void VoegToe(Begripsgroep groep, Func<string, IReadOnlyList<string>> stammen)
    {
        var nummer = _groepen.Count;
        _groepen.Add(groep);
        foreach (var (term, verwant) in groep.Termen.Select(t => (t, false)).Concat(groep.Verwant.Select(t => (t, true))))
        {
            var delen = stammen(term);
            if (delen.Count == 0)
            {
                continue;
            }

            if (!_opEersteStam.TryGetValue(delen[0], out var lijst))
            {
                _opEersteStam[delen[0]] = lijst = [];
            }

            if (!lijst.Exists(b => b.Groep == nummer && b.Stammen.SequenceEqual(delen)))
            {
                lijst.Add(new Begripsterm(delen, nummer, verwant));
            }
        }
    }

    /// <summary>Terms that start with this stem.</summary>
    public IReadOnlyList<Begripsterm> Met(string stam) => _opEersteStam.GetValueOrDefault(stam) ?? [];
}
