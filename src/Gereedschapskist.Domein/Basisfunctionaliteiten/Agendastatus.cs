using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>Place of a function in the agreement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Agendastatus>))]
[Codelijst("agendastatus")]
public enum Agendastatus
{
    [JsonStringEnumMemberName("basisfunctionaliteit")]
    Basisfunctionaliteit,

    [JsonStringEnumMemberName("ontwikkelagenda-1-lopend")]
    OntwikkelagendaLopend,

    [JsonStringEnumMemberName("ontwikkelagenda-1-nieuw")]
    OntwikkelagendaNieuw,

    [JsonStringEnumMemberName("ontwikkelagenda-2")]
    OntwikkelagendaInventarisatie,
}
