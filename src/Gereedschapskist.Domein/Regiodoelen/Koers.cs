using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Regiodoelen;

/// <summary>Whether a goal will be reached at this pace.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Koers>))]
[Codelijst("koers")]
public enum Koers
{
    [JsonStringEnumMemberName("gehaald")]
    Gehaald,

    [JsonStringEnumMemberName("op-koers")]
    OpKoers,

    [JsonStringEnumMemberName("achter")]
    Achter,

    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
