using System.Text.Json;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>Looks into JSON of which the shape is not sure yet: what is absent or of another kind gives nothing.</summary>
internal static class JsonElementExtensions
{
    public static JsonElement? Veld(this JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(naam, out var waarde) && waarde.ValueKind != JsonValueKind.Null
            ? waarde
            : null;

    public static string? Tekst(this JsonElement element, string naam) =>
        element.Veld(naam) is { ValueKind: JsonValueKind.String } waarde ? waarde.GetString() : null;

    public static int? Geheel(this JsonElement element, string naam) =>
        element.Veld(naam) is { ValueKind: JsonValueKind.Number } waarde && waarde.TryGetInt32(out var getal) ? getal : null;

    public static decimal? Getal(this JsonElement element, string naam) =>
        element.Veld(naam) is { ValueKind: JsonValueKind.Number } waarde && waarde.TryGetDecimal(out var getal) ? getal : null;

    public static IEnumerable<JsonElement> Lijst(this JsonElement element, string naam) =>
        element.Veld(naam) is { } waarde ? waarde.Lijst() : [];

    public static IEnumerable<JsonElement> Lijst(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];
}
