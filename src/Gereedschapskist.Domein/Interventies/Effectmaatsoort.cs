using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Outcomes that can be counted per participant.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Effectmaatsoort>))]
[Codelijst("effectmaat")]
public enum Effectmaatsoort
{
    /// <summary>Percent fewer falls in a year.</summary>
    [JsonStringEnumMemberName("minder-valincidenten")]
    MinderValincidenten,

    /// <summary>Percent of the participants who stopped smoking.</summary>
    [JsonStringEnumMemberName("gestopt-met-roken")]
    GestoptMetRoken,

    /// <summary>Kilograms lost per participant.</summary>
    [JsonStringEnumMemberName("kilo-afgevallen")]
    KiloAfgevallen,

    /// <summary>Percent of the participants who lost five percent of their weight or more.</summary>
    [JsonStringEnumMemberName("vijf-procent-afgevallen")]
    VijfProcentAfgevallen,
}
