using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Zoeken.Analyse;
using Gereedschapskist.Zoeken.Facetten;
using Gereedschapskist.Zoeken.Indexering;
using Gereedschapskist.Zoeken.Nabij;
using Gereedschapskist.Zoeken.Suggesties;
using Gereedschapskist.Zoeken.Vergelijken;
using Gereedschapskist.Zoeken.Vragen;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Gereedschapskist.Zoeken;

/// <summary>The index in Lucene.Net. Everything in it is made once and only read afterwards.</summary>
internal sealed class LuceneZoekindex : IZoekindex
{
    private readonly Zoeker _zoeker;
    private readonly Vraagontleder _ontleder;
    private readonly Querybouwer _bouwer;
    private readonly Levensfase[] _fasen;
    private readonly Filterbouwer _filters;
    private readonly IReadOnlyList<Facetkolom> _kolommen;
    private readonly Rangschikking _rangschikking;
    private readonly Antwoordvormer _vormer;
    private readonly Suggestiezoeker _suggesties;
    private readonly Gelijkeniszoeker _vergelijker;

    public LuceneZoekindex(
        Catalogus catalogus, DirectoryReader reader, Woordenboek boek, IReadOnlyList<Facetkolom> kolommen, Suggestiezoeker suggesties, Zoekopties opties)
    {
        Catalogus = catalogus;
        var motor = new IndexSearcher(reader) { Similarity = new Gelijkenis() };
        var schat = new Woordenschat(reader);
        _ontleder = new Vraagontleder(boek, schat, opties);
        _bouwer = new Querybouwer(schat, opties);
        _fasen = [.. catalogus.Interventies.Select(i => opties.Signalen ? Levensfasen.Bereikt(i, boek) : Levensfase.Geen)];
        var onderwerpen = new Onderwerpen(catalogus);
        _zoeker = new Zoeker(motor, _bouwer, _fasen, Nabijheid.Maak(catalogus, onderwerpen, boek, opties), onderwerpen, opties);
        _kolommen = kolommen;
        _filters = new Filterbouwer(catalogus, _kolommen);
        _rangschikking = new Rangschikking(catalogus);
        _vormer = new Antwoordvormer(catalogus.Interventies, reader, new Uitlegger(catalogus.Interventies, onderwerpen));
        _suggesties = suggesties;
        _vergelijker = new Gelijkeniszoeker(catalogus, motor, boek, _fasen);
    }

    public Catalogus Catalogus { get; }

    public Zoekresultaat Zoek(Zoekvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentOutOfRangeException.ThrowIfLessThan(vraag.Pagina, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(vraag.PaginaGrootte, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(vraag.PaginaGrootte, Zoekvraag.MaxPaginaGrootte);
        var opdracht = _ontleder.Ontleed(vraag.Tekst);
        var query = _bouwer.Bouw(opdracht);
        var heeftTekst = !string.IsNullOrWhiteSpace(vraag.Tekst);
        var uitkomst = heeftTekst ? _zoeker.Zoek(opdracht, query, Zoekruimte.Treffers) : Zoekuitkomst.Alles(_fasen.Length);
        var filters = _filters.Maak(vraag.Filters);
        var teller = new Facetteller(_kolommen, filters);
        var over = new Trefferlijst(uitkomst.Treffers.Aantal);
        teller.Tel(uitkomst.Treffers, over);
        var pagina = _rangschikking.Pagina(over, vraag, metScore: heeftTekst);
        return _vormer.Vorm(vraag, opdracht, query, uitkomst, over, pagina, teller, _kolommen);
    }

    public Tekstgelijkenis Gelijkenis(string tekst)
    {
        var opdracht = _ontleder.Ontleed(tekst);
        var uitkomst = _zoeker.Zoek(opdracht, _bouwer.Bouw(opdracht), Zoekruimte.Alles);
        var treffers = uitkomst.Treffers;
        var gevonden = Enumerable.Range(0, treffers.Aantal).Where(plaats => treffers.Score(plaats) > 0).ToList();
        var hoogste = gevonden.Select(treffers.Score).DefaultIfEmpty(1).Max();
        var scores = gevonden.ToDictionary(
            plaats => Catalogus.Interventies[treffers.Document(plaats)].Id,
            plaats => Math.Round((double)treffers.Score(plaats) / hoogste, 3),
            StringComparer.Ordinal);
        var zegtWaarover = opdracht.Delen.Any(deel => deel.Rol is Vraagrol.Onderwerp or Vraagrol.Omstandigheid);
        return new Tekstgelijkenis(scores, uitkomst.IsAlleenNabij || !zegtWaarover);
    }

    public IReadOnlyList<Suggestie> Suggesties(string tekst, int aantal) => _suggesties.Zoek(tekst, aantal);

    public IReadOnlyList<Vergelijkbaar>? Vergelijkbare(string id, int aantal) => _vergelijker.Zoek(id, aantal);
}
