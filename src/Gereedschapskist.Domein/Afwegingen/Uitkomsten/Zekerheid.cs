using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>Whether unanswered criteria can still change the advice.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Zekerheid>))]
public enum Zekerheid
{
    [JsonStringEnumMemberName("vast")]
    Vast,

    [JsonStringEnumMemberName("voorlopig")]
    Voorlopig,
}
