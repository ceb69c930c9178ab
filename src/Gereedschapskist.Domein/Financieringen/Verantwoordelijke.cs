using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The party that has to see to it that it is paid.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verantwoordelijke>))]
[Codelijst("verantwoordelijke")]
public enum Verantwoordelijke
{
    [JsonStringEnumMemberName("gemeente")]
    Gemeente,

    [JsonStringEnumMemberName("zorgverzekeraar")]
    Zorgverzekeraar,

    [JsonStringEnumMemberName("zorgkantoor")]
    Zorgkantoor,

    [JsonStringEnumMemberName("gezamenlijk")]
    Gezamenlijk,

    [JsonStringEnumMemberName("inwoner")]
    Inwoner,
}
