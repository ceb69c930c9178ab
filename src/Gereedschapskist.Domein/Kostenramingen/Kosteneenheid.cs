using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What a price is per. A family, pupil or client of a programme counts as one participant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kosteneenheid>))]
[Codelijst("kosteneenheid")]
public enum Kosteneenheid
{
    [JsonStringEnumMemberName("deelnemer")]
    Deelnemer,

    /// <summary>Per inhabitant of the area per year: an approach for all has no participants.</summary>
    [JsonStringEnumMemberName("inwoner-per-jaar")]
    InwonerPerJaar,
}
