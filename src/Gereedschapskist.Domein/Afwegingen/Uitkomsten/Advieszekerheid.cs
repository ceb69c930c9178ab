using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>How far the answers that are still missing could turn the advice; a blocking condition apart.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Advieszekerheid>))]
[Codelijst("advieszekerheid")]
public enum Advieszekerheid
{
    /// <summary>No answer within what is known can change it.</summary>
    [JsonStringEnumMemberName("vast")]
    Vast,

    /// <summary>Only several answers together can change it, or another view on what we classified or estimated ourselves.</summary>
    [JsonStringEnumMemberName("voorlopig")]
    Voorlopig,

    /// <summary>One answer can already change it.</summary>
    [JsonStringEnumMemberName("open")]
    Open,
}
