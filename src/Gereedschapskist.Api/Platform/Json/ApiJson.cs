using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gereedschapskist.Api.Platform.Fouten;

namespace Gereedschapskist.Api.Platform.Json;

/// <summary>How the API writes and reads JSON: strict, camelCase, source-generated, nothing by reflection.</summary>
internal static class ApiJson
{
    /// <summary>Adds the contracts of one feature; every feature has its own source-generated context.</summary>
    public static IServiceCollection AddJson(this IServiceCollection services, IJsonTypeInfoResolver context) =>
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(context));

    /// <summary>The contract of a type as these options read and write it.</summary>
    public static JsonTypeInfo<T> Contract<T>(this JsonSerializerOptions opties) => (JsonTypeInfo<T>)opties.GetTypeInfo(typeof(T));

    public static void Stel(JsonSerializerOptions opties)
    {
        opties.NumberHandling = JsonNumberHandling.Strict;
        opties.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        opties.PropertyNameCaseInsensitive = false;
        opties.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        opties.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        opties.RespectNullableAnnotations = true;
        opties.RespectRequiredConstructorParameters = true;
        opties.AllowDuplicateProperties = false;
        opties.MaxDepth = 32;

        // Readable Dutch instead of \u00E9; nothing here is ever put inside HTML, and every answer says nosniff.
        opties.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        opties.Converters.Add(new TijdstipJsonConverter());

        opties.TypeInfoResolverChain.Clear();
        opties.TypeInfoResolverChain.Add(FoutenJsonContext.Default);
        opties.TypeInfoResolverChain.Add(BasisJsonContext.Default);
        opties.TypeInfoResolverChain.Add(new KeuzeResolver());
    }
}

/// <summary>Types of parameters, which the OpenAPI generator looks up as well.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(decimal?))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(DateOnly?))]
internal sealed partial class BasisJsonContext : JsonSerializerContext;
