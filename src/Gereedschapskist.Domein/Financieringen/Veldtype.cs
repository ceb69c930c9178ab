using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Kind of answer a field of the situation takes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Veldtype>))]
[Codelijst("veldtype")]
public enum Veldtype
{
    [JsonStringEnumMemberName("getal")]
    Getal,

    [JsonStringEnumMemberName("ja-nee")]
    JaNee,

    [JsonStringEnumMemberName("keuze")]
    Keuze,
}
