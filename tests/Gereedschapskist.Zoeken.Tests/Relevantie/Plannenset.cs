using System.Text.Json;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>What places chose for a function or a goal, according to public messages.</summary>
internal sealed record Plannenset(string Toelichting, IReadOnlyList<Plan> Plannen)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static Plannenset Lees()
    {
        using var stroom = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Relevantie", "plannen.json"));
        return JsonSerializer.Deserialize<Plannenset>(stroom, _json)!;
    }
}

/// <summary>One plan; it names a function or describes a goal.</summary>
internal sealed record Plan(
    string Id, string Plaats, string Helft, string? Basisfunctionaliteit, string? Doel, IReadOnlyList<string> Gekozen, string Bron);
