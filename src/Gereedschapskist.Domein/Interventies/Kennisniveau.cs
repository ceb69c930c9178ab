using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>How much specialist knowledge running it takes: graded, or only whether; mostly our own classification.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kennisniveau>))]
[Codelijst("kennisniveau")]
public enum Kennisniveau
{
    [JsonStringEnumMemberName("niet-vereist")]
    NietVereist,

    [JsonStringEnumMemberName("laag")]
    Laag,

    [JsonStringEnumMemberName("midden")]
    Midden,

    [JsonStringEnumMemberName("hoog")]
    Hoog,

    [JsonStringEnumMemberName("vereist")]
    Vereist,
}
