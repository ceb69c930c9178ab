using BenchmarkDotNet.Attributes;
using Gereedschapskist.Domein.Afwegingen;
using Gereedschapskist.Domein.Afwegingen.Uitkomsten;
using Gereedschapskist.Domein.Catalogi;
using Gereedschapskist.Opslag.Catalogi;

namespace Gereedschapskist.Benchmarks;

/// <summary>A shortlist of 20 interventies, weighed for 42 municipalities with everything the answer holds.</summary>
[MemoryDiagnoser]
public class AfwegingBenchmark
{
    private const int Interventies = 20;
    private const int Gemeenten = 42;

    private Catalogus _catalogus = null!;
    private IReadOnlyList<Afwegingsvraag> _vragen = [];

    [GlobalSetup]
    public void Bereid()
    {
        _catalogus = new Catalogus("benchmark", Cataloguslezer.Lees(Cataloguspad.Meegeleverd));
        IReadOnlyList<string> gemeenten = [.. _catalogus.Gemeenten.Where((_, i) => i % 8 == 0).Take(Gemeenten).Select(g => g.Code)];
        var aannames = new Aannames { DoelgroepAandeel = 10, Bereik = 2, Groepsgrootte = 12 };
        _vragen =
        [
            .. _catalogus.Interventies.Where(i => i.Basisfunctionaliteiten.Count > 0).Take(Interventies)
                .Select(i => new Afwegingsvraag { Interventie = i.Id, Gemeenten = gemeenten, Aannames = aannames }),
        ];
    }

    [Benchmark]
    public Afwegingsreeks Hele_shortlist_voor_42_gemeenten() => Afweger.WeegReeks(_catalogus, _vragen).Waarde!;
}
