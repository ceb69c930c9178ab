using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>How an interventie reaches people, as far as group and reach hang on it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Interventiesoort>))]
[Codelijst("interventiesoort")]
public enum Interventiesoort
{
    [JsonStringEnumMemberName("groep")]
    Groep,

    [JsonStringEnumMemberName("individueel")]
    Individueel,

    [JsonStringEnumMemberName("school")]
    School,
}
