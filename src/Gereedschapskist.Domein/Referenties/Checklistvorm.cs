using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>What of a list a region goes through.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Checklistvorm>))]
public enum Checklistvorm
{
    /// <summary>Its points.</summary>
    [JsonStringEnumMemberName("punten")]
    Punten,

    /// <summary>The parts of its points.</summary>
    [JsonStringEnumMemberName("deelpunten")]
    Deelpunten,
}
