using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>Whom a target counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Noemer>))]
public enum Noemer
{
    [JsonStringEnumMemberName("inwoners")]
    Inwoners,

    [JsonStringEnumMemberName("inwoners-65plus")]
    Inwoners65Plus,

    [JsonStringEnumMemberName("doelgroep")]
    Doelgroep,
}
