using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Normen;

/// <summary>Whom or what a number of an agreement is counted over.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Noemer>))]
[Codelijst("noemer")]
public enum Noemer
{
    [JsonStringEnumMemberName("inwoners")]
    Inwoners,

    [JsonStringEnumMemberName("inwoners-65plus")]
    Inwoners65Plus,

    [JsonStringEnumMemberName("inwoners-65plus-verhoogd-valrisico")]
    Inwoners65PlusMetValrisico,

    /// <summary>Inhabitants younger than 18.</summary>
    [JsonStringEnumMemberName("jeugdigen")]
    Jeugdigen,

    [JsonStringEnumMemberName("gemeente")]
    Gemeente,

    [JsonStringEnumMemberName("regio")]
    Regio,

    /// <summary>Every municipality, and the region once more.</summary>
    [JsonStringEnumMemberName("gemeente-en-regio")]
    GemeenteEnRegio,
}
