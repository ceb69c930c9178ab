using System.Collections.Concurrent;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>A way of searching that is measured. Its index is built once for all sets.</summary>
internal sealed record Zoekstap(string Naam, Zoekopties Opties)
{
    private static readonly ConcurrentDictionary<Zoekopties, Lazy<IZoekindex>> _indexen = [];

    private static readonly Zoekopties _kaal = new()
    {
        Stam = false,
        Samenstellingen = false,
        Synoniemen = false,
        Typefouten = false,
        Veldgewichten = false,
        Signalen = false,
        Vraaglezing = false,
        VrijeWoorden = false,
        Vraagtaal = false,
        Onderwerptaal = false,
        Letterreeksen = false,
        Ruimte = false,
        Terugkoppeling = false,
    };

    private static readonly Zoekopties _woorden = _kaal with
    {
        Stam = true,
        Samenstellingen = true,
        Synoniemen = true,
        Typefouten = true,
        Veldgewichten = true,
        Signalen = true,
    };

    private static readonly Zoekopties _gelezen = _woorden with { Vraaglezing = true };

    /// <summary>All steps on words, which is how a search engine is usually made.</summary>
    public static readonly Zoekstap Woorden = new("+ signalen (= alles met woorden)", _woorden);

    public static readonly Zoekstap Alles = new("alles", Zoekopties.Alles);

    /// <summary>Each step on words adds to the one before; what comes after the reading of the question is measured alone, then together.</summary>
    public static readonly IReadOnlyList<Zoekstap> Alle =
    [
        new("kaal (woorden, BM25)", _kaal),
        new("+ stam", _kaal with { Stam = true }),
        new("+ samenstellingen", _kaal with { Stam = true, Samenstellingen = true }),
        new("+ synoniemen", _kaal with { Stam = true, Samenstellingen = true, Synoniemen = true }),
        new("+ typefouten", _kaal with { Stam = true, Samenstellingen = true, Synoniemen = true, Typefouten = true }),
        new("+ veldgewichten", _woorden with { Signalen = false }),
        Woorden,
        new("+ vraaglezing (A)", _gelezen),
        new("A + letterreeksen", _gelezen with { Letterreeksen = true }),
        new("A + ruimte", _gelezen with { Ruimte = true }),
        new("A + terugkoppeling", _gelezen with { Terugkoppeling = true }),
        new("A + vraagtaal, als woorden", _gelezen with { Vraagtaal = true }),
        new("alles zonder vrije woorden", Zoekopties.Alles with { VrijeWoorden = false }),
        new("alles zonder vraagtaal", Zoekopties.Alles with { Vraagtaal = false }),
        new("alles zonder onderwerpen als tekst", Zoekopties.Alles with { Onderwerptaal = false }),
        new("alles met Kraaij-Pohlmann-stam", Zoekopties.Alles with { Stemmer = "Kp" }),
        Alles,
    ];

    public Meting Meet(IEnumerable<BeoordeeldeVraag> vragen)
    {
        var index = Opties == Zoekopties.Alles
            ? TestCatalogus.Index
            : _indexen.GetOrAdd(Opties, o => new Lazy<IZoekindex>(() => LuceneZoekindexbouwer.Bouw(TestCatalogus.Echt, o))).Value;
        return Meting.Doe(Naam, vragen, vraag =>
        {
            var resultaat = index.Zoek(new Zoekvraag { Tekst = vraag, PaginaGrootte = 10 });
            return ([.. resultaat.Treffers.Select(t => t.Id)], resultaat.Totaal);
        });
    }
}
