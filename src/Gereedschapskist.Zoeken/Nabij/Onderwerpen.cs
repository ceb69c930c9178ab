using Gereedschapskist.Domein.Basisfunctionaliteiten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Domein.Vraagtalen;
using Gereedschapskist.Zoeken.Facetten;

namespace Gereedschapskist.Zoeken.Nabij;

/// <summary>What each interventie is about: its goals, functions and themes.</summary>
internal sealed class Onderwerpen
{
    private readonly Dictionary<(Vraagtaalsoort Soort, string Id), int> _nummers = [];
    private readonly Woordgroepen _themas;
    private readonly int[][] _perDocument;
    private readonly (int Document, bool IsHetZelf)[][] _documenten;
    private readonly float[] _zeldzaam;
    private readonly ILookup<int, IReadOnlyList<string>> _zinnen;

    public Onderwerpen(Catalogus catalogus)
    {
        _themas = new Woordgroepen(catalogus, Woordgroepen.Themas);
        _perDocument = [.. catalogus.Interventies.Select(i => Van(i).ToArray())];
        var documenten = _perDocument.Index().SelectMany(d => d.Item.Select(onderwerp => (onderwerp, d.Index))).ToLookup(p => p.onderwerp, p => p.Index);
        var zelf = Bouwstenen(catalogus).ToHashSet();
        _documenten = [.. Enumerable.Range(0, _nummers.Count).Select(onderwerp => documenten[onderwerp].Select(document => (document, zelf.Contains((onderwerp, document)))).ToArray())];
        _zeldzaam = [.. _documenten.Select(d => MathF.Log(1 + ((float)_perDocument.Length / d.Length)))];
        Namen = [.. _nummers.OrderBy(n => n.Value).Select(n => Naam(catalogus, n.Key.Soort, n.Key.Id))];
        _zinnen = catalogus.Vraagtaal
            .SelectMany(deel => deel.Zinnen.Select(z => (Onderwerp: Nummer(deel.Over, z.Key), Zinnen: z.Value)))
            .Where(z => z.Onderwerp is not null)
            .ToLookup(z => z.Onderwerp!.Value, z => z.Zinnen);
    }

    /// <summary>What each topic is called, by number.</summary>
    public IReadOnlyList<string> Namen { get; }

    public string Naam(int onderwerp) => Namen[onderwerp];

    /// <summary>Its name, and how people say it.</summary>
    public IEnumerable<string> Zinnen(int onderwerp) => _zinnen[onderwerp].SelectMany(z => z).Append(Namen[onderwerp]);

    /// <summary>Numbers of what an interventie of this catalogue is about.</summary>
    public IEnumerable<int> Van(Interventie interventie) =>
        interventie.Gezondheidsdoelen.Select(id => Nummer((Vraagtaalsoort.Gezondheidsdoel, id)))
            .Concat(interventie.Basisfunctionaliteiten.Select(id => Nummer((Vraagtaalsoort.Basisfunctionaliteit, id))))
            .Concat(_themas.Van(interventie.Themas).Select(thema => Nummer((Vraagtaalsoort.Thema, thema))));

    /// <summary>The rarest topic of both documents; null when they share none.</summary>
    public int? Gedeeld(int document, int ander) => _perDocument[document]
        .Intersect(_perDocument[ander])
        .OrderByDescending(onderwerp => _zeldzaam[onderwerp])
        .Select(onderwerp => (int?)onderwerp)
        .FirstOrDefault();

    /// <summary>Documents about a topic, and whether it is what an agreement, a law or a national model says that a function is made of.</summary>
    public ReadOnlySpan<(int Document, bool IsHetZelf)> Documenten(int onderwerp) => _documenten[onderwerp];

    /// <summary>Number of a topic; null when no interventie is about it.</summary>
    public int? Nummer(Vraagtaalsoort soort, string id) => _nummers.TryGetValue((soort, id), out var nummer) ? nummer : null;

    /// <summary>How much each document is about these topics, from 0; a rare topic tells more.</summary>
    public float[] Over(IReadOnlyList<float> gewichten)
    {
        var gewogen = gewichten.Zip(_zeldzaam, (gewicht, zeldzaam) => gewicht * zeldzaam).ToArray();
        return [.. Enumerable.Range(0, _perDocument.Length).Select(document => Som(document, gewogen))];
    }

    /// <summary>How much a document is about what the first hits are about, from 0 to 1.</summary>
    public Func<int, float> Terugkoppeling(IReadOnlyList<(int Document, float Score)> eerste)
    {
        var gewichten = new float[_zeldzaam.Length];
        foreach (var (document, score) in eerste)
        {
            foreach (var onderwerp in _perDocument[document])
            {
                gewichten[onderwerp] += score * _zeldzaam[onderwerp];
            }
        }

        var hoogste = eerste.Select(e => Som(e.Document, gewichten)).DefaultIfEmpty(0).Max();
        return hoogste > 0 ? document => Math.Min(1, Som(document, gewichten) / hoogste) : static _ => 0;
    }

    private float Som(int document, float[] gewichten)
    {
        var som = 0f;
        foreach (var onderwerp in _perDocument[document])
        {
            som += gewichten[onderwerp];
        }

        return som;
    }

    private int Nummer((Vraagtaalsoort Soort, string Id) sleutel)
    {
        _nummers.TryAdd(sleutel, _nummers.Count);
        return _nummers[sleutel];
    }

    private IEnumerable<(int Onderwerp, int Document)> Bouwstenen(Catalogus catalogus)
    {
        var documenten = catalogus.Interventies.Index().ToDictionary(i => i.Item.Id, i => i.Index, StringComparer.Ordinal);
        return
            from functie in catalogus.Basisfunctionaliteiten
            let onderwerp = Nummer(Vraagtaalsoort.Basisfunctionaliteit, functie.Id)
            where onderwerp is not null
            from steen in functie.Bouwstenen
            where steen.Merk is Bouwsteenmerk.Kern or Bouwsteenmerk.Voorgeschreven
            from id in steen.Interventies
            where documenten.ContainsKey(id)
            select (onderwerp.Value, documenten[id]);
    }

    private static string Naam(Catalogus catalogus, Vraagtaalsoort soort, string id) => soort switch
    {
        Vraagtaalsoort.Gezondheidsdoel => catalogus.Gezondheidsdoel(id)?.Naam ?? id,
        Vraagtaalsoort.Basisfunctionaliteit => catalogus.Basisfunctionaliteit(id)?.Naam ?? id,
        _ => catalogus.Labels.Van(Woordgroepen.Themas, id),
    };
}
