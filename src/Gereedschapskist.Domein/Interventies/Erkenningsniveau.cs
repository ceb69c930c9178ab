using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Interventies;

/// <summary>Recognition by a committee, from no verdict to the strongest evidence; the order is meaningful.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Erkenningsniveau>))]
[Codelijst("erkenningsniveau")]
public enum Erkenningsniveau
{
    [JsonStringEnumMemberName("onbekend")]
    Onbekend = 0,

    [JsonStringEnumMemberName("niet-erkend")]
    NietErkend,

    [JsonStringEnumMemberName("vervallen")]
    Vervallen,

    [JsonStringEnumMemberName("goed-beschreven")]
    GoedBeschreven,

    [JsonStringEnumMemberName("goed-onderbouwd")]
    GoedOnderbouwd,

    [JsonStringEnumMemberName("eerste-aanwijzingen")]
    EersteAanwijzingen,

    [JsonStringEnumMemberName("goede-aanwijzingen")]
    GoedeAanwijzingen,

    [JsonStringEnumMemberName("sterke-aanwijzingen")]
    SterkeAanwijzingen,
}
