using BenchmarkDotNet.Attributes;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Interventies;
using Gereedschapskist.Zoeken;

namespace Gereedschapskist.Benchmarks;

/// <summary>What one request costs in the index: a page of 20 with all facets and highlights, a completion, an entry.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ZoekBenchmarks
{
    private static readonly Zoekvraag[] _vragen =
    [
        new() { Tekst = "valpreventie" },
        new() { Tekst = "eenzaamhied ouderen" },
        new() { Tekst = "wat helpt ouderen die bang zijn om te vallen?" },
        new() { Tekst = "dikke kinderen", Filters = new() { Settings = ["school", "wijk"] } },
        new() { Tekst = "stoppen met roken", Filters = new() { Preventievormen = [Preventievorm.Selectief] } },
    ];

    private readonly Zoekvraag[] _beoordeeld = [.. BeoordeeldeVragen.Alle.Select(tekst => new Zoekvraag { Tekst = tekst })];

    private Catalogus _catalogus = null!;
    private IZoekindex _index = null!;
    private int _beurt;

    [Params(376, 10_000, 100_000)]
    public int Interventies { get; set; }

    [GlobalSetup]
    public void Bouw()
    {
        _catalogus = SynthetischeCatalogus.Maak(Interventies);
        _index = new Zoekindexen().Van(_catalogus);
    }

    /// <summary>Takes turns over the questions that the relevance is judged by: what people really type.</summary>
    [Benchmark]
    public Zoekresultaat ZoekenZoalsBeoordeeld() => _index.Zoek(_beoordeeld[_beurt++ % _beoordeeld.Length]);

    /// <summary>Takes turns over five questions: one word, a typing error, a sentence, and two with filters.</summary>
    [Benchmark]
    public Zoekresultaat Zoeken() => _index.Zoek(_vragen[_beurt++ % _vragen.Length]);

    [Benchmark]
    public Zoekresultaat ZoekenEenWoord() => _index.Zoek(_vragen[0]);

    [Benchmark]
    public Zoekresultaat Bladeren() => _index.Zoek(new Zoekvraag());

    [Benchmark]
    public IReadOnlyList<Suggestie> Aanvullen() => _index.Suggesties("be", 8);

    [Benchmark]
    public Interventie? Opvragen() => _catalogus.Interventie("in-balans");
}
