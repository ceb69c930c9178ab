using System.Reflection;
using System.Text.Json;
using Refit;

namespace Gereedschapskist.Client.Tests;

/// <summary>The client and the description of the API say the same.</summary>
public sealed class OperatielijstTests
{
    /// <summary>Second forms of an operation: the same path with another media type.</summary>
    private static readonly string[] AndereVormen = ["raadpleegCatalogusAlsLinkedData", "raadpleegCodelijstAlsLinkedData", "raadpleegShortlistAlsBestand", "stroomCatalogus"];

    [Fact]
    public void Elke_operatie_van_de_api_heeft_een_methode_met_hetzelfde_pad_en_omgekeerd()
    {
        var client = Methoden().Where(m => !AndereVormen.Contains(m.Operatie)).Order().ToList();
        Assert.Equal(Operaties().Order(), client);
    }

    [Fact]
    public void Elke_parameter_van_een_operatie_heeft_een_parameter_of_eigenschap() => Assert.Empty(
        from operatie in Beschrijving()
        from parameter in operatie.Inhoud.TryGetProperty("parameters", out var p) ? p.EnumerateArray() : default
        where parameter.TryGetProperty("in", out var plek) && plek.GetString() is "query" or "path"
        let naam = parameter.GetProperty("name").GetString()
        where !Namen(operatie.Inhoud.GetProperty("operationId").GetString()!).Contains(naam, StringComparer.OrdinalIgnoreCase)
        select $"{operatie.Inhoud.GetProperty("operationId")}: {naam}");

    private static IEnumerable<string?> Namen(string operatie) => Interfaces()
        .SelectMany(t => t.GetMethods())
        .Where(m => Operatienaam(m) == operatie || operatie == "leesCatalogus")
        .SelectMany(m => m.GetParameters())
        .SelectMany(p => p.ParameterType == typeof(Interventiezoekvraag)
            ? p.ParameterType.GetProperties().Select(e => e.GetCustomAttribute<AliasAsAttribute>()?.Name)
            : [p.Name]);

    private static IEnumerable<(string Operatie, string Aanroep)> Methoden() =>
        from methode in Interfaces().SelectMany(t => t.GetMethods())
        let http = methode.GetCustomAttribute<HttpMethodAttribute>(inherit: true)
        select (Operatienaam(methode), $"{http.Method} {http.Path}");

    private static IEnumerable<(string Operatie, string Aanroep)> Operaties() =>
        Beschrijving().Select(o => (o.Inhoud.GetProperty("operationId").GetString()!, $"{o.Methode.ToUpperInvariant()} {o.Pad}"));

    private static IEnumerable<(string Pad, string Methode, JsonElement Inhoud)> Beschrijving()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi.json")));
        return
        [
            .. from pad in document.RootElement.Clone().GetProperty("paths").EnumerateObject()
               from operatie in pad.Value.EnumerateObject()
               where operatie.Value.ValueKind == JsonValueKind.Object && operatie.Value.TryGetProperty("operationId", out _)
               select (pad.Name, operatie.Name, operatie.Value),
        ];
    }

    private static IEnumerable<Type> Interfaces() => typeof(IInterventies).Assembly.GetExportedTypes()
        .Where(t => t.IsInterface && t.GetMethods().Any(m => m.GetCustomAttribute<HttpMethodAttribute>(inherit: true) is not null));

    private static string Operatienaam(MethodInfo methode) => char.ToLowerInvariant(methode.Name[0]) + methode.Name[1..];
}
