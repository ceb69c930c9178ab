using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Indexering;
using Lucene.Net.Queries.Mlt;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken.Vergelijken;

/// <summary>Finds interventies that resemble one: telling words they share, weighed with what we know of both.</summary>
internal sealed class Gelijkeniszoeker
{
    private const int Kandidaten = 60;
    private static readonly string[] _velden = [Velden.Onderwerp, Velden.Doelgroep, Velden.Kenmerk, Velden.Doel, Velden.Aanpak];

    private readonly Catalogus _catalogus;
    private readonly IndexSearcher _zoeker;
    private readonly Levensfase[] _fasen;
    private readonly Dictionary<string, int> _documenten;
    private readonly MoreLikeThis _lijktOp;

    public Gelijkeniszoeker(Catalogus catalogus, IndexSearcher zoeker, Woordenboek boek, Levensfase[] fasen)
    {
        _catalogus = catalogus;
        _zoeker = zoeker;
        _fasen = fasen;
        _documenten = catalogus.Interventies.Select((i, document) => (i.Id, document)).ToDictionary(i => i.Id, i => i.document, StringComparer.Ordinal);
        _lijktOp = new MoreLikeThis(zoeker.IndexReader)
        {
            Analyzer = boek.Analyzer,
            FieldNames = _velden,
            MinTermFreq = 1,
            MinDocFreq = 2,
            MaxQueryTerms = 40,
            ApplyBoost = true,
        };
    }

    public IReadOnlyList<Vergelijkbaar>? Zoek(string id, int aantal)
    {
        if (!_documenten.TryGetValue(id, out var document))
        {
            return null;
        }

        var bron = _catalogus.Interventies[document];
        return
        [
            .. _zoeker.Search(LijktOp(bron), Kandidaten + 1).ScoreDocs
                .Where(treffer => treffer.Doc != document)
                .Select(treffer => Beoordeel(bron, document, treffer))
                .OrderByDescending(v => v.Score)
                .ThenBy(v => v.Id, StringComparer.Ordinal)
                .Take(aantal),
        ];
    }

    /// <summary>Reads the words from the text: keeping them per document would make building slower and the index larger.</summary>
    private Query LijktOp(Interventie bron)
    {
        using var tekst = new StringReader(string.Join(" . ", [.. bron.Themas, .. bron.Kenmerken, bron.Doelgroep, bron.Doel, bron.Aanpak]));
        return _lijktOp.Like(tekst, Velden.Doel);
    }

    private Vergelijkbaar Beoordeel(Interventie bron, int document, ScoreDoc treffer)
    {
        var ander = _catalogus.Interventies[treffer.Doc];
        var redenen = Overeenkomsten.Tussen(bron, ander, _catalogus).ToList();
        var (a, b) = (_fasen[document], _fasen[treffer.Doc]);
        var andereLeeftijd = a != Levensfase.Geen && b != Levensfase.Geen && (a & b) == 0;
        var factor = (1f + (0.25f * redenen.Count)) * (andereLeeftijd ? 0.5f : 1f);
        return new Vergelijkbaar(ander.Id, treffer.Score * factor, redenen.Count > 0 ? redenen : ["Lijkt op de omschrijving"]);
    }
}
