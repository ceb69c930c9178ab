using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Api.Platform.Invoer;

namespace Gereedschapskist.Api.Platform.Json;

/// <summary>
/// The OpenAPI generator wants a JSON contract for every parameter type. A <see cref="Keuze{TEnum}"/> is never in JSON, so it gets one
/// here instead of a line per enum in a source-generated context; its schema is replaced by the list of values.
/// </summary>
internal sealed class KeuzeResolver : IJsonTypeInfoResolver
{
    private readonly DefaultJsonTypeInfoResolver _standaard = new() { Modifiers = { ZonderInhoud } };

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        IsKeuze(type) ? _standaard.GetTypeInfo(type, options) : null;

    public static bool IsKeuze(Type type)
    {
        var element = type.IsArray ? type.GetElementType()! : type;
        var kaal = Nullable.GetUnderlyingType(element) ?? element;
        return kaal.IsGenericType && kaal.GetGenericTypeDefinition() == typeof(Keuze<>);
    }

    private static void ZonderInhoud(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            type.Properties.Clear();
        }
    }
}
