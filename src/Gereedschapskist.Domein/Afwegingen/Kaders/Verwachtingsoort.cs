using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>What a target counts in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verwachtingsoort>))]
public enum Verwachtingsoort
{
    [JsonStringEnumMemberName("deelnemers")]
    Deelnemers,

    [JsonStringEnumMemberName("fte")]
    Fte,
}
