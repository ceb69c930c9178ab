using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gereedschapskist.Api.Tests.Praktijk;

/// <summary>An answer of the service, asked whether it passes a check.</summary>
internal sealed partial record Praktijkantwoord(int Status, JsonElement Inhoud)
{
    public bool Voldoet(Controle controle)
    {
        var waarden = controle.Waarden;
        return controle.Op switch
        {
            "status" => Status == controle.Waarde.GetInt32(),
            "is" => Op(controle.Pad) is [var enige] && JsonElement.DeepEquals(enige, controle.Waarde),
            "niet" => Op(controle.Pad) is [var enige] && !JsonElement.DeepEquals(enige, controle.Waarde),
            "min" => Op(controle.Pad) is [{ ValueKind: JsonValueKind.Number } getal] && getal.GetDecimal() >= controle.Waarde.GetDecimal(),
            "alle-hooguit" => Op(controle.Pad).All(e => e.ValueKind == JsonValueKind.Null || e.GetDecimal() <= controle.Waarde.GetDecimal()),
            "aantal" => Op(controle.Pad) is [{ ValueKind: JsonValueKind.Array } rij] && rij.GetArrayLength() == controle.Waarde.GetInt32(),
            "bevat" => Op(controle.Pad) is { Count: > 0 } plekken && plekken.Any(p => Tekst(p).Contains(waarden[0], StringComparison.Ordinal)),
            "bevat-niet" => !Op(controle.Pad).Any(p => Tekst(p).Contains(waarden[0], StringComparison.Ordinal)),
            "gebied-of-aanbod" => waarden.Any(w => Tekst(Inhoud).Contains(w, StringComparison.Ordinal)),
            "top" => Eerste(controle.Pad).Intersect(waarden).Any(),
            "top-zonder" => !Eerste(controle.Pad).Intersect(waarden).Any(),
            _ => throw new InvalidOperationException($"Unknown comparison '{controle.Op}' in gevallen.json."),
        };
    }

    private IEnumerable<string> Eerste(string aantal) =>
        Op("resultaten[].id").Take(int.Parse(aantal, System.Globalization.CultureInfo.InvariantCulture)).Select(e => e.GetString()!);

    /// <summary>The values at a path: "a.b", "a[].b" for every element and "a[id=x].b" for the elements with that value.</summary>
    private List<JsonElement> Op(string pad)
    {
        List<JsonElement> plekken = [Inhoud];
        foreach (Match stap in Stap().Matches(pad))
        {
            plekken = [.. plekken
                .Where(p => p.ValueKind == JsonValueKind.Object && p.TryGetProperty(stap.Groups["naam"].Value, out _))
                .Select(p => p.GetProperty(stap.Groups["naam"].Value))
                .SelectMany(p => stap.Groups["rij"].Success ? Elementen(p, stap.Groups["veld"].Value, stap.Groups["waarde"].Value) : [p])];
        }

        return plekken;
    }

    private static IEnumerable<JsonElement> Elementen(JsonElement rij, string veld, string waarde) =>
        rij.EnumerateArray().Where(e => veld.Length == 0 || (e.TryGetProperty(veld, out var gevonden) && gevonden.ToString() == waarde));

    /// <summary>Written out, without the escapes of JSON: what a reader would see.</summary>
    private static string Tekst(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Join('\n', element.EnumerateArray().Select(Tekst)),
        JsonValueKind.Object => string.Join('\n', element.EnumerateObject().Select(e => Tekst(e.Value))),
        _ => element.ToString(),
    };

    [GeneratedRegex(@"(?<naam>\w+)(?<rij>\[(?:(?<veld>\w+)=(?<waarde>[^\]]+))?\])?")]
    private static partial Regex Stap();
}
