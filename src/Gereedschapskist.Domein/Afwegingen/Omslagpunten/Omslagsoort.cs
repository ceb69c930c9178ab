using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Omslagpunten;

/// <summary>What would have to change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Omslagsoort>))]
[Codelijst("omslagsoort")]
public enum Omslagsoort
{
    [JsonStringEnumMemberName("deelnemers-per-gemeente")]
    DeelnemersPerGemeente,

    [JsonStringEnumMemberName("gemeenten-zonder-groep")]
    GemeentenZonderGroep,

    [JsonStringEnumMemberName("antwoord")]
    Antwoord,

    [JsonStringEnumMemberName("gewicht")]
    Gewicht,

    [JsonStringEnumMemberName("open-vragen")]
    OpenVragen,
}
