using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>The tables of <c>tests/METINGEN.md</c> that a program writes; each stands between two marks of its name.</summary>
internal static class Meetblad
{
    /// <summary>Measures everything beside others in one run.</summary>
    /// <param name="groot">Also a catalogue of 100,000 entries, which takes minutes to build.</param>
    public static async Task SchrijfNaastAsync(bool groot)
    {
        using var postgres = new Postgresserver();
        List<string> regels =
        [
            "| entries | ours, with facets and highlights | plain Lucene.Net | ratio | a common word | PostgreSQL full text |",
            "|---|---|---|---|---|---|",
        ];
        foreach (var interventies in new[] { 376, 10_000, 100_000 }.Take(groot ? 3 : 2))
        {
            regels.Add(Zoekmeting.Rij(interventies, await postgres.MaakDatabaseAsync()));
        }

        await SchrijfAsync("naast",
        [
            .. regels,
            "",
            "| request, 8 connections | per second | p50 ms | size | of bare Kestrel |",
            "|---|---|---|---|---|",
            .. await Dienstmeting.RijenAsync(),
        ]);
    }

    public static async Task SchrijfAsync(string naam, IReadOnlyList<string> regels)
    {
        var pad = Repository.Pad("tests", "METINGEN.md");
        var tekst = await File.ReadAllTextAsync(pad);
        var begin = $"<!-- begin {naam} -->";
        var (van, tot) = (tekst.IndexOf(begin, StringComparison.Ordinal) + begin.Length, tekst.IndexOf($"<!-- einde {naam} -->", StringComparison.Ordinal));
        Array.ForEach([.. regels], Console.WriteLine);
        await File.WriteAllTextAsync(pad, $"{tekst[..van]}\n\n{string.Join('\n', regels)}\n\n{tekst[tot..]}");
    }
}
