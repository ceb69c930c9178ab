using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The party whose money pays a part.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Beurs>))]
[Codelijst("beurs")]
public enum Beurs
{
    /// <summary>With money of the State for municipalities as well.</summary>
    [JsonStringEnumMemberName("gemeente")]
    Gemeente,

    [JsonStringEnumMemberName("zorgverzekeraar")]
    Zorgverzekeraar,

    [JsonStringEnumMemberName("aanvullende-verzekering")]
    AanvullendeVerzekering,

    /// <summary>Nothing is arranged, or no source tells who pays.</summary>
    [JsonStringEnumMemberName("niemand-aangewezen")]
    NiemandAangewezen,
}
