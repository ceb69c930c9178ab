using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>In what form an interventie mainly reaches people; our own classification, which says what it costs when nothing else does.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Programmasoort>))]
[Codelijst("programmasoort")]
public enum Programmasoort
{
    [JsonStringEnumMemberName("cursus")]
    Cursus,

    [JsonStringEnumMemberName("individueel")]
    Individueel,

    [JsonStringEnumMemberName("huisbezoek")]
    Huisbezoek,

    [JsonStringEnumMemberName("maatje")]
    Maatje,

    [JsonStringEnumMemberName("schoolles")]
    Schoolles,

    [JsonStringEnumMemberName("online")]
    Online,

    [JsonStringEnumMemberName("inloop")]
    Inloop,

    [JsonStringEnumMemberName("omgeving")]
    Omgeving,
}
