using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Whose age the ages of an interventie are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Leeftijdspersoon>))]
[Codelijst("leeftijdspersoon")]
public enum Leeftijdspersoon
{
    /// <summary>The person who takes part.</summary>
    [JsonStringEnumMemberName("deelnemer")]
    Deelnemer,

    /// <summary>The child of the person who takes part: parents and pregnant women are the ones reached.</summary>
    [JsonStringEnumMemberName("kind")]
    Kind,
}
