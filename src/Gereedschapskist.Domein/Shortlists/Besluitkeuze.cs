using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Shortlists;

/// <summary>Outcome of a decision.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Besluitkeuze>))]
[Codelijst("besluitkeuze")]
public enum Besluitkeuze
{
    [JsonStringEnumMemberName("nog-open")]
    NogOpen,

    [JsonStringEnumMemberName("gekozen")]
    Gekozen,

    [JsonStringEnumMemberName("afgewezen")]
    Afgewezen,
}
