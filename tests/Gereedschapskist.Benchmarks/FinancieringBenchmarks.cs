using BenchmarkDotNet.Attributes;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Domein.Financieringen;
using Gereedschapskist.Domein.Financieringstoetsen;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Benchmarks;

/// <summary>One funding check must stay below 50 µs, a batch of a hundred below 5 ms.</summary>
[MemoryDiagnoser]
public class FinancieringBenchmarks
{
    private static readonly DateOnly _peildatum = new(2024, 2, 1);

    private Catalogus _catalogus = null!;
    private Financieringsvraag _volledig = null!;
    private Financieringsvraag _leeg = null!;
    private List<Financieringsvraag> _reeks = null!;

    [GlobalSetup]
    public void Lees()
    {
        _catalogus = new Catalogus("meting", Cataloguslezer.Lees(Cataloguspad.Meegeleverd));
        _volledig = new Financieringsvraag
        {
            Interventie = "in-balans",
            Peildatum = _peildatum,
            Situatie = new Dictionary<string, object?>
            {
                ["risico"] = "hoog",
                ["onderliggendLijden"] = true,
                ["verwijzing"] = true,
                ["uitvoerder"] = "fysiotherapeut",
                ["zorgverzekeraar"] = "cz",
            },
        };
        _leeg = new Financieringsvraag { Basisfunctionaliteit = "valpreventie", Peildatum = _peildatum };
        List<string> ids = [.. _catalogus.Ketens.SelectMany(k => k.Onderdelen).SelectMany(o => o.Interventies).Distinct().Take(Financieringstoets.MaximumPerKeer)];
        _reeks = [.. ids.Select(id => _volledig with { Interventie = id })];
    }

    [Benchmark(Description = "één toets, interventie met volledige situatie")]
    public int Volledig() => Financieringstoets.Toets(_catalogus, _volledig).Waarde!.Oordelen.Count;

    [Benchmark(Description = "hele keten, niets bekend")]
    public int Keten() => Financieringstoets.Toets(_catalogus, _leeg).Waarde!.Oordelen.Count;

    [Benchmark(Description = "reeks van 100")]
    public int Reeks() => Financieringstoets.ToetsAlle(_catalogus, _reeks).Waarde!.Antwoorden.Count;
}
