using System.Text.Json.Nodes;

namespace Gereedschapskist.Benchmarks;

/// <summary>The questions that the relevance is judged by: what people really type.</summary>
internal static class BeoordeeldeVragen
{
    public static IReadOnlyList<string> Alle { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "zoekvragen*.json").Order(StringComparer.Ordinal)
            .SelectMany(pad => JsonNode.Parse(File.ReadAllText(pad))!["zoekvragen"]!.AsArray().Select(v => (string)v!["vraag"]!)),
    ];
}
