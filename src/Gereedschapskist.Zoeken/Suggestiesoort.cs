using System.Text.Json.Serialization;

namespace Gereedschapskist.Zoeken;

/// <summary>What a suggestion names.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Suggestiesoort>))]
[Codelijst("suggestiesoort")]
public enum Suggestiesoort
{
    [JsonStringEnumMemberName("interventie")]
    Interventie,

    [JsonStringEnumMemberName("basisfunctionaliteit")]
    Basisfunctionaliteit,

    [JsonStringEnumMemberName("thema")]
    Thema,

    [JsonStringEnumMemberName("doelgroep")]
    Doelgroep,

    [JsonStringEnumMemberName("eigenaar")]
    Eigenaar,
}
