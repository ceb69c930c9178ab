using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Effecten;

/// <summary>How sure a measured effect is, in four levels as GRADE has them; <see cref="Zekerheidsregel"/> says which one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Effectzekerheid>))]
[Codelijst("effectzekerheid")]
public enum Effectzekerheid
{
    [JsonStringEnumMemberName("zeer-laag")]
    ZeerLaag,

    [JsonStringEnumMemberName("laag")]
    Laag,

    [JsonStringEnumMemberName("redelijk")]
    Redelijk,

    [JsonStringEnumMemberName("hoog")]
    Hoog,
}
