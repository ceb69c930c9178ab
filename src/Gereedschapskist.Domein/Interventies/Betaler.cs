using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Who pays according to the source; our own reading of its text. The law or purse behind it is <see cref="Grondslag"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Betaler>))]
[Codelijst("betaler")]
public enum Betaler
{
    [JsonStringEnumMemberName("zorgverzekeraar")]
    Zorgverzekeraar,

    [JsonStringEnumMemberName("gemeente")]
    Gemeente,

    [JsonStringEnumMemberName("provincie")]
    Provincie,

    [JsonStringEnumMemberName("rijk")]
    Rijk,

    [JsonStringEnumMemberName("school")]
    School,

    [JsonStringEnumMemberName("werkgever")]
    Werkgever,

    [JsonStringEnumMemberName("zorgaanbieder")]
    Zorgaanbieder,

    [JsonStringEnumMemberName("deelnemer")]
    Deelnemer,

    [JsonStringEnumMemberName("fonds")]
    Fonds,

    [JsonStringEnumMemberName("anders")]
    Anders,
}
