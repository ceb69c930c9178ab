using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>The law or purse that pays.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Grondslag>))]
[Codelijst("grondslag")]
public enum Grondslag
{
    [JsonStringEnumMemberName("zvw")]
    Zvw,

    [JsonStringEnumMemberName("aanvullende-verzekering")]
    AanvullendeVerzekering,

    [JsonStringEnumMemberName("wmo")]
    Wmo,

    [JsonStringEnumMemberName("wpg")]
    Wpg,

    [JsonStringEnumMemberName("jeugdwet")]
    Jeugdwet,

    [JsonStringEnumMemberName("wlz")]
    Wlz,

    [JsonStringEnumMemberName("spuk")]
    Spuk,

    [JsonStringEnumMemberName("eigen-bijdrage")]
    EigenBijdrage,

    [JsonStringEnumMemberName("anders")]
    Anders,
}
