using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What a purse does for a part.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Matrixstatus>))]
[Codelijst("matrixstatus")]
public enum Matrixstatus
{
    /// <summary>No rule names this purse for this part.</summary>
    [JsonStringEnumMemberName("niet-genoemd")]
    NietGenoemd,

    /// <summary>No rule does, but a source about this interventie does.</summary>
    [JsonStringEnumMemberName("volgens-bron")]
    VolgensBron,

    [JsonStringEnumMemberName("onder-voorwaarden")]
    OnderVoorwaarden,

    [JsonStringEnumMemberName("betaalt")]
    Betaalt,
}
