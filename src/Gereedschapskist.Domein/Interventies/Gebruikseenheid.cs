using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>What is counted when a source says where an interventie runs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gebruikseenheid>))]
[Codelijst("gebruikseenheid")]
public enum Gebruikseenheid
{
    [JsonStringEnumMemberName("gemeenten")]
    Gemeenten,

    [JsonStringEnumMemberName("regios")]
    Regios,

    [JsonStringEnumMemberName("wijken")]
    Wijken,

    [JsonStringEnumMemberName("organisaties")]
    Organisaties,

    [JsonStringEnumMemberName("locaties")]
    Locaties,

    [JsonStringEnumMemberName("scholen")]
    Scholen,

    [JsonStringEnumMemberName("deelnemers-per-jaar")]
    DeelnemersPerJaar,
}
