using Gereedschapskist.Domein.Thesauri;

namespace Gereedschapskist.Zoeken.Analyse;

/// <summary>The groups of the thesaurus by the stems of their terms, to find them in running text.</summary>
internal sealed class Begrippenkaart
{
    private readonly Dictionary<string, List<Begripsterm>> _opEersteStam = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Begripsterm>> _los = new(StringComparer.Ordinal);
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

    /// <summary>Makes a term of several words known by the words in it that count.</summary>
    /// <param name="groep">Number of its group.</param>
    /// <param name="stammen">Stems of the words that count, at least two.</param>
    public void VoegLosToe(int groep, IReadOnlyList<string> stammen)
    {
        if (!_los.TryGetValue(stammen[0], out var lijst))
        {
            _los[stammen[0]] = lijst = [];
        }

        lijst.Add(new Begripsterm(stammen, groep, false));
    }

    /// <summary>Terms of several words of which this is the first that counts, by the stems of those that count.</summary>
    public IReadOnlyList<Begripsterm> MetLos(string stam) => _los.GetValueOrDefault(stam) ?? [];

    /// <summary>Terms that start with this stem.</summary>
    public IReadOnlyList<Begripsterm> Met(string stam) => _opEersteStam.GetValueOrDefault(stam) ?? [];
}
