using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>What a target counts in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verwachtingsoort>))]
[Codelijst("verwachtingsoort")]
public enum Verwachtingsoort
{
    [JsonStringEnumMemberName("deelnemers")]
    Deelnemers,

    [JsonStringEnumMemberName("fte")]
    Fte,
}
