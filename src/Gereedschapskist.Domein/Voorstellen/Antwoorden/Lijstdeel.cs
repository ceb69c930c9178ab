using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Voorstellen.Antwoorden;

/// <summary>Part of the list in which a proposal stands; the parts follow each other in this order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Lijstdeel>))]
[Codelijst("lijstdeel")]
public enum Lijstdeel
{
    /// <summary>What the function is made of according to an agreement, a law or a national model: nothing to choose.</summary>
    [JsonStringEnumMemberName("kern")]
    Kern,

    /// <summary>What a source says runs in the place asked for.</summary>
    [JsonStringEnumMemberName("loopt-hier")]
    LooptHier,

    [JsonStringEnumMemberName("rangorde")]
    Rangorde,
}
