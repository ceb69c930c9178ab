using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Where a number in a calculation comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gegevensherkomst>))]
[Codelijst("gegevensherkomst")]
public enum Gegevensherkomst
{
    [JsonStringEnumMemberName("bron")]
    Bron,

    /// <summary>The range of other programmes for which sources name the number.</summary>
    [JsonStringEnumMemberName("reeks")]
    Reeks,

    [JsonStringEnumMemberName("eigen-invoer")]
    EigenInvoer,
}
