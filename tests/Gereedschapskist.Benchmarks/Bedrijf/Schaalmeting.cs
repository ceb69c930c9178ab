using System.Globalization;
using Gereedschapskist.Benchmarks.Naast;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Benchmarks.Bedrijf;

/// <summary>One, two and three nodes on one machine and one PostgreSQL: what they read and write in a second, and what a call takes.</summary>
internal static class Schaalmeting
{
    private static readonly TimeSpan _duur = TimeSpan.FromSeconds(6);

    private static readonly (string Naam, Func<int, ReadOnlyMemory<byte>> Maak)[] _soorten =
    [
        ("read one entry", _ => Ruwverzoek.Get("/v1/interventies/in-balans")),
        ("search, each time another question", nummer => Ruwverzoek.Get($"/v1/interventies?zoek={Uri.EscapeDataString(Vragenreeks.Vraag(nummer))}")),
        ("keep a new shortlist", nummer => Ruwverzoek.Post("/v1/shortlists", $$"""{"titel":"Meting {{nummer}}","items":[{"interventie":"otago"}]}""")),
    ];

    public static async Task SchrijfAsync()
    {
        List<string> regels = ["| nodes | call | per second | p50 / p99 ms | processor ms per call | health check p50 / longest ms |", "|---|---|---|---|---|---|"];
        using var postgres = new Postgresserver { WachtOpSchijf = true };
        for (var aantal = 1; aantal <= 3; aantal++)
        {
            var verbinding = await postgres.MaakDatabaseAsync();
            var nodes = new List<Node>();
            for (var node = 0; node < aantal; node++)
            {
                nodes.Add(await Node.StartAsync(("Opslag__Verbinding", verbinding)));
            }

            foreach (var (naam, maak) in _soorten)
            {
                // The first seconds are the runtime's, which compiles.
                await Lastgever.VraagAsync(nodes, maak, _duur / 3);
                var uitslag = await Lastgever.VraagAsync(nodes, maak, _duur);
                regels.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {aantal} | {naam} | {uitslag.PerSeconde:N0} | {uitslag.P50:F1} / {uitslag.P99:F1} | {uitslag.Rekentijd:F3} | {uitslag.Pols[uitslag.Pols.Count / 2]:F1} / {uitslag.Pols[^1]:F1} |"));
            }

            nodes.ForEach(node => node.Dispose());
        }

        await Meetblad.SchrijfAsync("schaal", regels);
    }
}
