using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>How strongly a proposal is supported; our own division of what sources say, strongest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Onderbouwing>))]
[Codelijst("onderbouwing")]
public enum Onderbouwing
{
    /// <summary>A committee saw evidence of effect, or a controlled study measured a favourable effect on the goal.</summary>
    [JsonStringEnumMemberName("bewezen")]
    Bewezen,

    /// <summary>A committee called it well founded, or a favourable effect on the goal was measured otherwise.</summary>
    [JsonStringEnumMemberName("veelbelovend")]
    Veelbelovend,

    /// <summary>Neither is known.</summary>
    [JsonStringEnumMemberName("alleen-beschreven")]
    AlleenBeschreven,
}
