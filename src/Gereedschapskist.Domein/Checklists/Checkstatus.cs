using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Checklists;

/// <summary>How far a point is, in the words of the region.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Checkstatus>))]
[Codelijst("checkstatus")]
public enum Checkstatus
{
    [JsonStringEnumMemberName("ja")]
    Ja,

    [JsonStringEnumMemberName("deels")]
    Deels,

    [JsonStringEnumMemberName("nee")]
    Nee,

    [JsonStringEnumMemberName("niet-van-toepassing")]
    NietVanToepassing,
}
