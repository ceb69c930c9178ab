using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>Which way a number has to go to be better for people; our own classification.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Gunstig>))]
[Codelijst("gunstig")]
public enum Gunstig
{
    [JsonStringEnumMemberName("hoger")]
    Hoger,

    [JsonStringEnumMemberName("lager")]
    Lager,
}
