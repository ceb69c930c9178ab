using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingskaders;

/// <summary>Part of the work whose scale is chosen apart.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Deel>))]
[Codelijst("deel")]
public enum Deel
{
    [JsonStringEnumMemberName("inkoop")]
    Inkoop,

    [JsonStringEnumMemberName("coordinatie")]
    Coordinatie,

    [JsonStringEnumMemberName("uitvoering")]
    Uitvoering,

    [JsonStringEnumMemberName("kennis-monitoring")]
    KennisMonitoring,
}
