using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Gezondheidsdoelen;

/// <summary>What an indicator says about its goal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Indicatorsoort>))]
[Codelijst("indicatorsoort")]
public enum Indicatorsoort
{
    [JsonStringEnumMemberName("streefwaarde")]
    Streefwaarde,

    [JsonStringEnumMemberName("prestatie")]
    Prestatie,

    [JsonStringEnumMemberName("mijlpaal")]
    Mijlpaal,

    [JsonStringEnumMemberName("kerncijfer")]
    Kerncijfer,
}
