using System.Globalization;
using Gereedschapskist.Benchmarks.Naast;

namespace Gereedschapskist.Benchmarks.Bedrijf;

/// <summary>Five minutes of everything at once on one node: what memory it then holds, and whether it still says how it is.</summary>
internal static class Duurmeting
{
    private const int Minuten = 5;

    private static readonly Func<int, ReadOnlyMemory<byte>>[] _mengsel =
    [
        nummer => Ruwverzoek.Get($"/v1/interventies?zoek={Uri.EscapeDataString(Vragenreeks.Vraag(nummer))}"),
        nummer => Ruwverzoek.Get($"/zoeken?zoek={Uri.EscapeDataString(Vragenreeks.Vraag(nummer))}"),
        _ => Ruwverzoek.Get("/v1/interventies/in-balans"),
        _ => Ruwverzoek.Get("/interventies/in-balans"),
        nummer => Ruwverzoek.Post("/v1/voorstellen", $$"""{"basisfunctionaliteit":"valpreventie","gemeente":"GM0344","zaad":{{nummer}}}"""),
        _ => Ruwverzoek.Get("/voorstel?basisfunctionaliteit=valpreventie&gemeente=GM0344"),
        nummer => Ruwverzoek.Post("/v1/shortlists", $$"""{"titel":"Meting {{nummer}}","items":[{"interventie":"otago"}]}"""),
        _ => Ruwverzoek.Get("/v1/catalogus/interventies?formaat=ndjson"),
        _ => Ruwverzoek.Get("/v1/catalogus/tabellen?formaat=xlsx"),
        _ => Ruwverzoek.Get("/wie-betaalt"),
    ];

    public static async Task SchrijfAsync()
    {
        var map = Directory.CreateTempSubdirectory("gereedschapskist-duur-");
        List<string> regels = ["| after | memory MB | calls per second | p50 / p99 ms | health check p50 / longest ms |", "|---|---|---|---|---|"];
        using (var node = await Node.StartAsync(("Opslag__Pad", Path.Combine(map.FullName, "duur.db"))))
        {
            regels.Add(string.Create(CultureInfo.InvariantCulture, $"| the start | {node.Geheugen:F0} | | | |"));
            for (var minuut = 1; minuut <= Minuten; minuut++)
            {
                var uitslag = await Lastgever.VraagAsync([node], nummer => _mengsel[nummer % _mengsel.Length](nummer), TimeSpan.FromMinutes(1));
                regels.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {minuut} min | {node.Geheugen:F0} | {uitslag.PerSeconde:N0} | {uitslag.P50:F1} / {uitslag.P99:F1} | {uitslag.Pols[uitslag.Pols.Count / 2]:F1} / {uitslag.Pols[^1]:F1} |"));
            }
        }

        map.Delete(recursive: true);
        await Meetblad.SchrijfAsync("duur", regels);
    }
}
