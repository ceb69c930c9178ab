using System.Text.Json;
using Gereedschapskist.Gedeeld.Tests;

namespace Gereedschapskist.Api.Tests.OpenApi;

/// <summary>An address for every public GET of the document, and of those with more forms one for each form.</summary>
internal static class Leesadressen
{
    /// <summary>Operations without a stored example, as they give files only.</summary>
    private static readonly Dictionary<string, string> _zonderVoorbeeld = new(StringComparer.Ordinal) { ["raadpleegCatalogustabellen"] = "/v1/catalogus/tabellen" };

    private static readonly Lazy<IReadOnlyList<Leesadres>> _alle = new(() => [.. Lees()]);

    public static IReadOnlyList<Leesadres> Alle => _alle.Value;

    /// <summary>The forms that an operation can be asked for in its address; none when it has only one.</summary>
    public static IEnumerable<string> Formaten(JsonElement operatie) =>
        operatie.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray()
                .Where(p => p.TryGetProperty("name", out var naam) && naam.GetString() == "formaat")
                .SelectMany(p => p.GetProperty("schema").GetProperty("enum").EnumerateArray().Select(f => f.GetString()!))
            : [];

    private static IEnumerable<Leesadres> Lees()
    {
        var document = JsonElement.Parse(File.ReadAllText(Repository.Pad("openapi", "openapi.json")));
        foreach (var (naam, operatie) in BeschrijvingTests.Operaties(document).Where(o => o.Naam.StartsWith("GET ", StringComparison.Ordinal) && !o.Naam.Contains("/shortlists", StringComparison.Ordinal)))
        {
            var id = operatie.GetProperty("operationId").GetString()!;
            var adres = _zonderVoorbeeld.GetValueOrDefault(id) ?? Voorbeeld.Lees(id).Aanroep.Split(' ')[1];
            yield return new Leesadres(naam, adres, null);
            foreach (var formaat in Formaten(operatie))
            {
                yield return new Leesadres(naam, $"{adres}{(adres.Contains('?', StringComparison.Ordinal) ? '&' : '?')}formaat={formaat}", formaat);
            }
        }
    }
}

/// <summary>An address that can be called.</summary>
/// <param name="Operatie">Verb and path in the document.</param>
/// <param name="Adres">With the form in it.</param>
/// <param name="Formaat">The form; null for the one without asking.</param>
internal sealed record Leesadres(string Operatie, string Adres, string? Formaat);
