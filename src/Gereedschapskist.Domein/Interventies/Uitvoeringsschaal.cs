using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Level on which it is run according to a source.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Uitvoeringsschaal>))]
[Codelijst("uitvoeringsschaal")]
public enum Uitvoeringsschaal
{
    [JsonStringEnumMemberName("lokaal")]
    Lokaal,

    [JsonStringEnumMemberName("regionaal")]
    Regionaal,

    [JsonStringEnumMemberName("landelijk")]
    Landelijk,
}
