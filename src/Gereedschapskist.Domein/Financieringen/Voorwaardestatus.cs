using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Three values: a question that was not answered is neither met nor unmet.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Voorwaardestatus>))]
[Codelijst("voorwaardestatus")]
public enum Voorwaardestatus
{
    [JsonStringEnumMemberName("voldaan")]
    Voldaan,

    [JsonStringEnumMemberName("niet-voldaan")]
    NietVoldaan,

    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
