using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Codelijsten;

namespace Gereedschapskist.Domein.Afwegingen.Kaders;

/// <summary>Whom a target counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Noemer>))]
[Codelijst("noemer")]
public enum Noemer
{
    [JsonStringEnumMemberName("inwoners")]
    Inwoners,

    [JsonStringEnumMemberName("inwoners-65plus")]
    Inwoners65Plus,

    [JsonStringEnumMemberName("doelgroep")]
    Doelgroep,
}
