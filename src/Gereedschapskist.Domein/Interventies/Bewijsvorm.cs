using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Kind of research behind an effect, as named by the source.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bewijsvorm>))]
[Codelijst("bewijsvorm")]
public enum Bewijsvorm
{
    [JsonStringEnumMemberName("onbekend")]
    Onbekend,

    [JsonStringEnumMemberName("kwalitatief")]
    Kwalitatief,

    [JsonStringEnumMemberName("literatuur")]
    Literatuur,

    [JsonStringEnumMemberName("voor-na")]
    VoorNa,

    [JsonStringEnumMemberName("gecontroleerd")]
    Gecontroleerd,

    [JsonStringEnumMemberName("RCT")]
    Rct,
}
