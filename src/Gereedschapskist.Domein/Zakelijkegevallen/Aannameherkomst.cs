using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Where a number in a case comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Aannameherkomst>))]
[Codelijst("aannameherkomst")]
public enum Aannameherkomst
{
    [JsonStringEnumMemberName("feit")]
    Feit,

    /// <summary>Our own sum of numbers of sources.</summary>
    [JsonStringEnumMemberName("berekend")]
    Berekend,

    [JsonStringEnumMemberName("raming")]
    Raming,

    [JsonStringEnumMemberName("eigen-getal")]
    EigenGetal,
}
