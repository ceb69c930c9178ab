using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Benchmarks.Naast;

/// <summary>Measures everything beside others in one run, and writes the table into <c>tests/METINGEN.md</c>.</summary>
internal static class Meetblad
{
    private const string Begin = "<!-- begin naast -->";
    private const string Einde = "<!-- einde naast -->";

    /// <param name="groot">Also a catalogue of 100,000 entries, which takes minutes to build.</param>
    public static async Task SchrijfAsync(bool groot)
    {
        string[] regels =
        [
            "| entries | ours, with facets and highlights | plain Lucene.Net | ratio | a common word |",
            "|---|---|---|---|---|",
            .. new[] { 376, 10_000, 100_000 }.Take(groot ? 3 : 2).Select(Zoekmeting.Rij),
            "",
            "| request, 8 connections | per second | p50 ms | size | of bare Kestrel |",
            "|---|---|---|---|---|",
            .. await Dienstmeting.RijenAsync(),
        ];
        Array.ForEach(regels, Console.WriteLine);
        var pad = Repository.Pad("tests", "METINGEN.md");
        var tekst = await File.ReadAllTextAsync(pad);
        var (van, tot) = (tekst.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, tekst.IndexOf(Einde, StringComparison.Ordinal));
        await File.WriteAllTextAsync(pad, $"{tekst[..van]}\n\n{string.Join('\n', regels)}\n\n{tekst[tot..]}");
    }
}
