using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Api.Contracten;
using Gereedschapskist.Api.Json;
using Microsoft.AspNetCore.OpenApi;

namespace Gereedschapskist.Api.OpenApi;

/// <summary>Names of schemas as an integrator would say them: <c>Gemeente</c> and <c>GemeenteLijst</c>, not C#'s type names.</summary>
internal static class Schemanaam
{
    private const string Achtervoegsel = "Antwoord";

    private static readonly ConcurrentDictionary<string, Type> _gebruikt = new(StringComparer.Ordinal);

    public static string? Van(JsonTypeInfo type)
    {
        if (KeuzeResolver.IsKeuze(type.Type))
        {
            return null;
        }

        var naam = type.Type is { IsGenericType: true } generiek && generiek.GetGenericTypeDefinition() == typeof(Lijst<>)
            ? Kaal(generiek.GetGenericArguments()[0].Name) + "Lijst"
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } standaard ? Kaal(standaard) : null;
        return naam is null ? null : Enig(naam, Nullable.GetUnderlyingType(type.Type) ?? type.Type);
    }

    /// <summary>The generator would silently describe the one with the other.</summary>
    private static string Enig(string naam, Type type) => _gebruikt.GetOrAdd(naam, type) == type
        ? naam
        : throw new InvalidOperationException($"{type} and {_gebruikt[naam]} would both be called {naam} in the OpenAPI document.");

    private static string Kaal(string naam) => naam.Length > Achtervoegsel.Length && naam.EndsWith(Achtervoegsel, StringComparison.Ordinal)
        ? naam[..^Achtervoegsel.Length]
        : naam;
}
