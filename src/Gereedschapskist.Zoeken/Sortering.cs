using System.Text.Json.Serialization;

namespace Gereedschapskist.Zoeken;

/// <summary>Order of the hits; the id decides between equals, so that pages never overlap.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sortering>))]
[Codelijst("sortering")]
public enum Sortering
{
    /// <summary>Best match first; without text by name.</summary>
    [JsonStringEnumMemberName("relevantie")]
    Relevantie,

    /// <summary>By name, Dutch alphabet.</summary>
    [JsonStringEnumMemberName("naam")]
    Naam,

    /// <summary>Highest recognition first, unknown last.</summary>
    [JsonStringEnumMemberName("erkenning")]
    Erkenning,

    /// <summary>Lowest cost per participant first, by the middle of the estimate; unknown last.</summary>
    [JsonStringEnumMemberName("kosten")]
    Kosten,
}
