using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Api.Platform.Contracten;
using Gereedschapskist.Api.Platform.Json;
using Microsoft.AspNetCore.OpenApi;

namespace Gereedschapskist.Api.Platform.OpenApi;

/// <summary>Names of schemas as an integrator would say them: <c>Gemeente</c> and <c>GemeenteLijst</c>, not C#'s type names.</summary>
internal static class Schemanaam
{
    private const string Achtervoegsel = "Antwoord";

    // Names that differ in capitals only would be one file with many generators.
    private static readonly ConcurrentDictionary<string, Type> _gebruikt = new(StringComparer.OrdinalIgnoreCase);

    public static string? Van(JsonTypeInfo type)
    {
        if (KeuzeResolver.IsKeuze(type.Type))
        {
            return null;
        }

        var soort = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (soort.IsGenericType && soort.GetGenericTypeDefinition() == typeof(Lijst<>))
        {
            return Enig(soort, Kaal(soort.GetGenericArguments()[0].Name) + "Lijst");
        }

        return OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } standaard
            ? Enig(soort, Kaal(standaard), standaard, soort.Namespace?.Split('.')[^1] + standaard)
            : null;
    }

    /// <summary>The first name that no other type has: the generator would silently describe the one with the other.</summary>
    private static string Enig(Type type, params string[] namen) => namen.FirstOrDefault(naam => _gebruikt.GetOrAdd(naam, type) == type)
        ?? throw new InvalidOperationException($"{type} and {_gebruikt[namen[0]]} would both be called {namen[0]} in the OpenAPI document.");

    private static string Kaal(string naam) => naam.Length > Achtervoegsel.Length && naam.EndsWith(Achtervoegsel, StringComparison.Ordinal)
        ? naam[..^Achtervoegsel.Length]
        : naam;
}
