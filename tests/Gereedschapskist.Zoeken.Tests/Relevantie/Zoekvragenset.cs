using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gereedschapskist.Zoeken.Tests.Relevantie;

/// <summary>Judged queries: 3 is what was meant, 2 is useful, 1 is related, the rest is not relevant.</summary>
internal sealed record Zoekvragenset(string Toelichting, IReadOnlyList<BeoordeeldeVraag> Zoekvragen)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static Zoekvragenset Lees(string bestand)
    {
        using var stroom = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Relevantie", bestand));
        return JsonSerializer.Deserialize<Zoekvragenset>(stroom, _json)!;
    }
}

/// <summary>One judged query.</summary>
internal sealed record BeoordeeldeVraag(string Id, string Vraag, string Soort, [property: JsonRequired] Dictionary<string, int> Oordelen);
