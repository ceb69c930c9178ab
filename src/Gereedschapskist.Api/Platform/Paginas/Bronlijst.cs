using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;

namespace Gereedschapskist.Api.Platform.Paginas;

/// <summary>Numbers the sources of a page in the order in which they are first referred to.</summary>
public sealed class Bronlijst(Catalogus catalogus)
{
    private readonly List<(Bron Bron, SortedSet<string> Plekken)> _bronnen = [];

    /// <summary>The list for the bottom of the page.</summary>
    public IReadOnlyList<(Bron Bron, SortedSet<string> Plekken)> Bronnen => _bronnen;

    /// <summary>The number of a source; null when the catalogue does not know it.</summary>
    public int? Nummer(Bronverwijzing verwijzing)
    {
        ArgumentNullException.ThrowIfNull(verwijzing);
        if (catalogus.Bron(verwijzing.Bron) is not { } bron)
        {
            return null;
        }

        var plek = _bronnen.FindIndex(b => b.Bron.Id == bron.Id);
        if (plek < 0)
        {
            plek = _bronnen.Count;
            _bronnen.Add((bron, new SortedSet<string>(StringComparer.Ordinal)));
        }

        if (verwijzing.Plek is { } waar)
        {
            _bronnen[plek].Plekken.Add(waar);
        }

        return plek + 1;
    }
}
