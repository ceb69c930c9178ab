using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.EigenAanpakken;

/// <summary>How far an approach of the region's own is. None of these is a recognition.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aanpakstatus>))]
[Codelijst("aanpakstatus")]
public enum Aanpakstatus
{
    [JsonStringEnumMemberName("initiatief")]
    Initiatief,

    [JsonStringEnumMemberName("voorportaal")]
    Voorportaal,

    [JsonStringEnumMemberName("ontwikkelagenda")]
    Ontwikkelagenda,
}
