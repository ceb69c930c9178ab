using System.Globalization;
using System.Text.Json;

namespace Gereedschapskist.Opslag.Catalogi.Controles;

/// <summary>One value in a document, with the way to it.</summary>
/// <param name="Veld">Readable path: <c>erkenningen[2].datering</c>; empty for the root.</param>
/// <param name="Naam">Name of the property it is in, also for the elements of a list.</param>
/// <param name="Waarde">The value.</param>
internal readonly record struct Knoop(string Veld, string Naam, JsonElement Waarde)
{
    /// <summary>The text; null for any other value.</summary>
    public string? Tekst => Waarde.ValueKind == JsonValueKind.String ? Waarde.GetString() : null;

    public static IEnumerable<Knoop> Alle(JsonElement wortel)
    {
        var stapel = new Stack<Knoop>([new Knoop("", "", wortel)]);
        while (stapel.TryPop(out var knoop))
        {
            yield return knoop;
            foreach (var kind in knoop.Kinderen().Reverse())
            {
                stapel.Push(kind);
            }
        }
    }

    /// <summary>Turns a JSON pointer into a readable path.</summary>
    public static string VeldVan(string jsonPointer) => jsonPointer
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(deel => deel.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
        .Aggregate("", (veld, deel) => int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var plek) ? Plek(veld, plek) : Eigenschap(veld, deel));

    private static string Plek(string veld, int plek) => string.Create(CultureInfo.InvariantCulture, $"{veld}[{plek}]");

    private static string Eigenschap(string veld, string naam) => veld.Length == 0 ? naam : $"{veld}.{naam}";

    private IEnumerable<Knoop> Kinderen()
    {
        var (veld, naam, waarde) = this;
        return waarde.ValueKind switch
        {
            JsonValueKind.Object => waarde.EnumerateObject().Select(e => new Knoop(Eigenschap(veld, e.Name), e.Name, e.Value)),
            JsonValueKind.Array => waarde.EnumerateArray().Select((e, i) => new Knoop(Plek(veld, i), naam, e)),
            _ => [],
        };
    }
}
