using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Zoeken.Analyse;

namespace Gereedschapskist.Zoeken.Suggesties;

/// <summary>Type-ahead: every suggestion stands in one sorted list under each of its words, so that a prefix is a range.</summary>
internal sealed class Suggestiezoeker
{
    private readonly (string Sleutel, int Nummer, bool Begin)[] _ingangen;
    private readonly IReadOnlyList<Suggestie> _suggesties;

    public Suggestiezoeker(Catalogus catalogus)
    {
        _suggesties = [.. Alle(catalogus).DistinctBy(s => (Woordvorm.Naam(s.Tekst), s.Id))];
        _ingangen =
        [
            .. _suggesties.SelectMany((s, nummer) => Ingangen(Woordvorm.Naam(s.Tekst), nummer))
                .OrderBy(i => i.Sleutel, StringComparer.Ordinal)
                .ThenBy(i => i.Nummer),
        ];
    }

    public IReadOnlyList<Suggestie> Zoek(string tekst, int aantal)
    {
        var gezocht = Woordvorm.Naam(tekst.Length > Zoekvraag.MaxTekstlengte ? tekst[..Zoekvraag.MaxTekstlengte] : tekst);
        if (gezocht.Length == 0 || aantal < 1)
        {
            return [];
        }

        var gevonden = new List<int>();
        for (var i = Eerste(gezocht); i < _ingangen.Length && _ingangen[i].Sleutel.StartsWith(gezocht, StringComparison.Ordinal); i++)
        {
            // What starts with the text comes before what has it further on.
            gevonden.Add(_ingangen[i].Begin ? _ingangen[i].Nummer : _ingangen[i].Nummer + _suggesties.Count);
        }

        gevonden.Sort();
        return
        [
            .. gevonden.Select(n => _suggesties[n % _suggesties.Count])
                .DistinctBy(s => s.Id ?? s.Tekst, StringComparer.OrdinalIgnoreCase)
                .Take(aantal),
        ];
    }

    /// <summary>In order of preference: what many people look for first, names last.</summary>
    private static IEnumerable<Suggestie> Alle(Catalogus catalogus) =>
        catalogus.Basisfunctionaliteiten.Select(b => new Suggestie(b.Naam, Suggestiesoort.Basisfunctionaliteit, b.Id))
            .Concat(Woorden(catalogus, i => i.Themas, Suggestiesoort.Thema))
            .Concat(Woorden(catalogus, i => i.Kenmerken, Suggestiesoort.Doelgroep))
            .Concat(catalogus.Interventies
                .SelectMany(i => i.Aliassen.Prepend(i.Naam).Select(naam => new Suggestie(naam, Suggestiesoort.Interventie, i.Id)))
                .OrderBy(s => s.Tekst, StringComparer.Ordinal))
            .Concat(Woorden(catalogus, i => i.Eigenaar is null ? [] : [i.Eigenaar], Suggestiesoort.Eigenaar));

    private static IEnumerable<Suggestie> Woorden(
        Catalogus catalogus,
        Func<Domein.Interventies.Interventie, IReadOnlyList<string>> van,
        Suggestiesoort soort) =>
        catalogus.Interventies.SelectMany(van)
            .CountBy(w => w, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => new Suggestie(w.Key, soort, null));

    private static IEnumerable<(string Sleutel, int Nummer, bool Begin)> Ingangen(string naam, int nummer)
    {
        yield return (naam, nummer, true);
        for (var spatie = naam.IndexOf(' ', StringComparison.Ordinal); spatie >= 0; spatie = naam.IndexOf(' ', spatie + 1))
        {
            yield return (naam[(spatie + 1)..], nummer, false);
        }
    }

    private int Eerste(string gezocht)
    {
        var (laag, hoog) = (0, _ingangen.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = string.CompareOrdinal(_ingangen[midden].Sleutel, gezocht) < 0 ? (midden + 1, hoog) : (laag, midden);
        }

        return laag;
    }
}
