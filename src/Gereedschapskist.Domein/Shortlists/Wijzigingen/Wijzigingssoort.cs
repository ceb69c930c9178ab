using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Shortlists.Wijzigingen;

/// <summary>What changed about an interventie since a shortlist was made.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Wijzigingssoort>))]
[Codelijst("wijzigingssoort")]
public enum Wijzigingssoort
{
    /// <summary>The interventie is not in the catalogue any more.</summary>
    [JsonStringEnumMemberName("verdwenen")]
    Verdwenen,

    [JsonStringEnumMemberName("erkenning-ingetrokken")]
    ErkenningIngetrokken,

    [JsonStringEnumMemberName("erkenning")]
    Erkenning,

    [JsonStringEnumMemberName("financiering")]
    Financiering,

    [JsonStringEnumMemberName("kosten")]
    Kosten,

    [JsonStringEnumMemberName("effect")]
    Effect,

    [JsonStringEnumMemberName("doelgroep")]
    Doelgroep,

    [JsonStringEnumMemberName("naam")]
    Naam,

    /// <summary>Another field: how long it takes, who runs it, which approach.</summary>
    [JsonStringEnumMemberName("beschrijving")]
    Beschrijving,

    [JsonStringEnumMemberName("opmerking")]
    Opmerking,
}
