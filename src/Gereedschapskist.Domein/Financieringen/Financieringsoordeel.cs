using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The answer to "who pays this part?".</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Financieringsoordeel>))]
[Codelijst("financieringsoordeel")]
public enum Financieringsoordeel
{
    /// <summary>Insured care, as far as the conditions that were asked go.</summary>
    [JsonStringEnumMemberName("verzekerd")]
    Verzekerd,

    /// <summary>It depends on conditions that are open; the answer names them and what is still possible.</summary>
    [JsonStringEnumMemberName("voorwaardelijk")]
    Voorwaardelijk,

    [JsonStringEnumMemberName("gemeente")]
    Gemeente,

    /// <summary>A supplementary insurance can pay.</summary>
    [JsonStringEnumMemberName("aanvullend")]
    Aanvullend,

    [JsonStringEnumMemberName("gezamenlijk")]
    Gezamenlijk,

    /// <summary>Known not to be insured, and no source says who pays instead.</summary>
    [JsonStringEnumMemberName("niet-geregeld")]
    NietGeregeld,

    /// <summary>No rule, or a rule that says that nobody knows.</summary>
    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
