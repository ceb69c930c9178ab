using Gereedschapskist.Domein.Bronnen;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;

namespace Gereedschapskist.Api.Export.Documenten;

/// <summary>Numbers sources in the order in which the text first names them; the same source keeps its number.</summary>
internal sealed class Notenlijst(Catalogus catalogus)
{
    private readonly Dictionary<string, Nootverwijzing> _nummers = new(StringComparer.Ordinal);
    private readonly List<Noot> _noten = [];

    public IReadOnlyList<Noot> Noten => _noten;

    /// <summary>A source of an interventie, or one that several share.</summary>
    public Nootverwijzing? Verwijs(Interventie interventie, string? id) => id is null
        ? null
        : Verwijs(interventie.Bronnen.FirstOrDefault(b => b.Id == id) ?? catalogus.Bron(id) ?? Onbeschreven(id), null);

    public IEnumerable<Nootverwijzing> Verwijs(IEnumerable<Bronverwijzing> verwijzingen) =>
        verwijzingen.Select(v => Verwijs(catalogus.Bron(v.Bron) ?? Onbeschreven(v.Bron), v.Plek)).Distinct();

    /// <summary>A source as a whole.</summary>
    public Nootverwijzing Verwijs(Bron bron) => Verwijs(bron, null);

    private Nootverwijzing Verwijs(Bron bron, string? plek)
    {
        var sleutel = $"{bron.Id}\n{plek}";
        if (!_nummers.TryGetValue(sleutel, out var verwijzing))
        {
            verwijzing = new Nootverwijzing(_noten.Count + 1);
            _nummers.Add(sleutel, verwijzing);
            _noten.Add(new Noot(verwijzing.Nummer, Tekst(bron, plek), bron.Url));
        }

        return verwijzing;
    }

    private static string Tekst(Bron bron, string? plek)
    {
        string?[] delen = [bron.Uitgever, bron.Titel, plek, bron.Peilmoment is null ? null : Nl.Datum(bron.Peilmoment)];
        return string.Join(", ", delen.OfType<string>().Where(d => d.Length > 0)) + ".";
    }

    private static Bron Onbeschreven(string id) => new() { Id = id, Titel = id, Url = id.StartsWith("http", StringComparison.Ordinal) ? id : null };
}
