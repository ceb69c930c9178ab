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
    private readonly Werkbladen _werkbladen;
    private readonly Zoekuitkomst _alles;
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
        Levensfase[] fasen = [.. catalogus.Interventies.Select(i => opties.Signalen ? Levensfasen.Bereikt(i, boek) : Levensfase.Geen)];
        var onderwerpen = new Onderwerpen(catalogus);
        _zoeker = new Zoeker(_bouwer, fasen, Nabijheid.Maak(catalogus, onderwerpen, boek, opties), onderwerpen, opties);
        _werkbladen = new Werkbladen(fasen.Length);
        _alles = Zoekuitkomst.Alles(Documentenset.Waarvoor(fasen.Length, static _ => true));
        _kolommen = kolommen;
        _filters = new Filterbouwer(catalogus, _kolommen);
        _rangschikking = new Rangschikking(catalogus);
        _vormer = new Antwoordvormer(catalogus.Interventies, reader, new Uitlegger(catalogus.Interventies, onderwerpen));
        _suggesties = suggesties;
        _vergelijker = new Gelijkeniszoeker(catalogus, motor, boek, fasen);
    }

    public Catalogus Catalogus { get; }

    public Zoekresultaat Zoek(Zoekvraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentOutOfRangeException.ThrowIfLessThan(vraag.Pagina, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(vraag.PaginaGrootte, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(vraag.PaginaGrootte, Zoekvraag.MaxPaginaGrootte);
        var opdracht = _ontleder.Ontleed(vraag.Tekst);
        var plan = _bouwer.Bouw(opdracht);
        using var werk = _werkbladen.Leen();
        var uitkomst = string.IsNullOrWhiteSpace(vraag.Tekst) ? _alles : _zoeker.Zoek(opdracht, plan, Zoekruimte.Treffers, werk);
        var teller = new Facetteller(_kolommen, _filters.Maak(vraag.Filters), uitkomst.Gevonden);
        var pagina = _rangschikking.Pagina(teller.Over, vraag, uitkomst.Scores);
        return _vormer.Vorm(vraag, opdracht, plan, uitkomst, pagina, teller, _kolommen);
    }

    public Tekstgelijkenis Gelijkenis(string tekst)
    {
        var opdracht = _ontleder.Ontleed(tekst);
        using var werk = _werkbladen.Leen();
        var uitkomst = _zoeker.Zoek(opdracht, _bouwer.Bouw(opdracht), Zoekruimte.Alles, werk);
        var gevonden = uitkomst.Gevonden.Leden.Where(document => uitkomst.Scores![document] > 0).ToList();
        var hoogste = gevonden.Select(document => uitkomst.Scores![document]).DefaultIfEmpty(1).Max();
        var scores = gevonden.ToDictionary(
            document => Catalogus.Interventies[document].Id,
            document => Math.Round((double)uitkomst.Scores![document] / hoogste, 3),
            StringComparer.Ordinal);
        var zegtWaarover = opdracht.Delen.Any(deel => deel.Rol is Vraagrol.Onderwerp or Vraagrol.Omstandigheid);
        return new Tekstgelijkenis(scores, uitkomst.IsAlleenNabij || !zegtWaarover);
    }

    public IReadOnlyList<Suggestie> Suggesties(string tekst, int aantal) => _suggesties.Zoek(tekst, aantal);

    public IReadOnlyList<Vergelijkbaar>? Vergelijkbare(string id, int aantal) => _vergelijker.Zoek(id, aantal);
}
