using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Gebieden;

/// <summary>Which division of the country a region belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Regiosoort>))]
[Codelijst("regiosoort")]
public enum Regiosoort
{
    [JsonStringEnumMemberName("iza")]
    Iza,

    [JsonStringEnumMemberName("ggd")]
    Ggd,

    [JsonStringEnumMemberName("zorgkantoor")]
    Zorgkantoor,

    [JsonStringEnumMemberName("veiligheidsregio")]
    Veiligheidsregio,

    [JsonStringEnumMemberName("jeugdregio")]
    Jeugdregio,
}
