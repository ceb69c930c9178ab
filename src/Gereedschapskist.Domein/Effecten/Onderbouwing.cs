using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>How strongly a proposal is supported; our own division of what sources say, strongest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Onderbouwing>))]
[Codelijst("onderbouwing")]
public enum Onderbouwing
{
    /// <summary>A committee saw evidence of effect, or research with a control group points at a favourable effect on the goal itself.</summary>
    [JsonStringEnumMemberName("bewezen")]
    Bewezen,

    /// <summary>A committee called it well founded, or a favourable effect was measured otherwise, or results differ.</summary>
    [JsonStringEnumMemberName("veelbelovend")]
    Veelbelovend,

    /// <summary>Neither is known, or research points at no effect or an adverse one.</summary>
    [JsonStringEnumMemberName("alleen-beschreven")]
    AlleenBeschreven,
}
