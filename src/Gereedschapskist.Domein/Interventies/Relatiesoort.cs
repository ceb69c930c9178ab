using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>How two interventies relate.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Relatiesoort>))]
[Codelijst("relatiesoort")]
public enum Relatiesoort
{
    [JsonStringEnumMemberName("alternatief")]
    Alternatief,

    [JsonStringEnumMemberName("aanvulling")]
    Aanvulling,

    [JsonStringEnumMemberName("onderdeel-van")]
    OnderdeelVan,
}
