using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>What a rule may look at: all files together, and the date of today.</summary>
internal sealed class Controlecontext(
    Catalogusbestanden bestanden, IReadOnlyList<Catalogusdocument> documenten, IReadOnlyCollection<string> onleesbaar, DateOnly vandaag)
{
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _ids = new(StringComparer.Ordinal);

    public Catalogusbestanden Bestanden { get; } = bestanden;

    public IReadOnlyList<Catalogusdocument> Documenten { get; } = documenten;

    public DateOnly Vandaag { get; } = vandaag;

    public IEnumerable<Catalogusdocument> InMap(string map) => Documenten.Where(d => d.Map == map);

    public Catalogusdocument? Document(string pad) => Documenten.FirstOrDefault(d => d.Pad == pad);

    /// <summary>Whether a file is there but unreadable: that is one error, not one more for everything that refers to it.</summary>
    public bool IsOnleesbaar(string pad) => onleesbaar.Contains(pad);

    /// <summary>Ids of the documents in a folder; an unreadable file counts by its name.</summary>
    public FrozenSet<string> IdsInMap(string map) => _ids.GetOrAdd(map, m => InMap(m).Select(d => d.Id).OfType<string>()
        .Concat(onleesbaar.Where(pad => Catalogusbestand.SoortVan(pad) == m).Select(Catalogusbestand.IdVan))
        .ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Ids in a file that holds a list.</summary>
    public FrozenSet<string> IdsInLijst(string pad) => _ids.GetOrAdd(pad, p =>
        (Document(p)?.Wortel.Lijst() ?? []).Select(e => e.Tekst("id")).OfType<string>().ToFrozenSet(StringComparer.Ordinal));
}
