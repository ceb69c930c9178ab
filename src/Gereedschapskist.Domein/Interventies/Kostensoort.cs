using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>What kind of amount it is; our own classification.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Kostensoort>))]
[Codelijst("kostensoort")]
public enum Kostensoort
{
    [JsonStringEnumMemberName("uitvoering")]
    Uitvoering,

    [JsonStringEnumMemberName("tarief")]
    Tarief,

    [JsonStringEnumMemberName("licentie")]
    Licentie,

    [JsonStringEnumMemberName("opleiding")]
    Opleiding,

    [JsonStringEnumMemberName("materiaal")]
    Materiaal,

    [JsonStringEnumMemberName("eigen-bijdrage")]
    EigenBijdrage,

    [JsonStringEnumMemberName("maatschappelijk")]
    Maatschappelijk,

    [JsonStringEnumMemberName("overig")]
    Overig,
}
