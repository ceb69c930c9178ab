using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Basisfunctionaliteiten;

/// <summary>How firmly a source ties a building block to a function, the firmest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bouwsteenmerk>))]
[Codelijst("bouwsteenmerk")]
public enum Bouwsteenmerk
{
    [JsonStringEnumMemberName("kern")]
    Kern,

    [JsonStringEnumMemberName("voorgeschreven")]
    Voorgeschreven,

    [JsonStringEnumMemberName("mogelijk")]
    Mogelijk,
}
