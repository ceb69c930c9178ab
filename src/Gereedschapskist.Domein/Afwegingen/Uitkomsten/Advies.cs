using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Advice, from least to most regional.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Advies>))]
[Codelijst("schaaladvies")]
public enum Advies
{
    [JsonStringEnumMemberName("lokaal")]
    Lokaal,

    [JsonStringEnumMemberName("regionaal-organiseren-lokaal-uitvoeren")]
    RegionaalOrganiserenLokaalUitvoeren,

    [JsonStringEnumMemberName("regionaal")]
    Regionaal,
}
