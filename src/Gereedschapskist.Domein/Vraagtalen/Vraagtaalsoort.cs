using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Vraagtalen;

/// <summary>What phrases are about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Vraagtaalsoort>))]
public enum Vraagtaalsoort
{
    [JsonStringEnumMemberName("interventie")]
    Interventie,

    [JsonStringEnumMemberName("basisfunctionaliteit")]
    Basisfunctionaliteit,

    [JsonStringEnumMemberName("gezondheidsdoel")]
    Gezondheidsdoel,

    /// <summary>A code of the code list <c>themagroep</c>.</summary>
    [JsonStringEnumMemberName("thema")]
    Thema,
}
