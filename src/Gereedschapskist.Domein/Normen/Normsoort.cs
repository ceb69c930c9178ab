using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Normen;

/// <summary>What a number of an agreement counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Normsoort>))]
[Codelijst("normsoort")]
public enum Normsoort
{
    /// <summary>People who take part in the programmes of the function.</summary>
    [JsonStringEnumMemberName("deelnemers")]
    Deelnemers,

    /// <summary>People for whom something else is done, such as an assessment.</summary>
    [JsonStringEnumMemberName("mensen")]
    Mensen,

    /// <summary>Full-time jobs.</summary>
    [JsonStringEnumMemberName("fte")]
    Fte,

    /// <summary>Things that must be there, such as a coalition.</summary>
    [JsonStringEnumMemberName("voorzieningen")]
    Voorzieningen,
}
