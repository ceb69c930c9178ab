using System.Text.Json.Serialization;

namespace Gereedschapskist.Api.Platform.Vormen;

/// <summary>For whom a table as CSV is: a spreadsheet in the Netherlands, or a program.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Getalnotatie>))]
internal enum Getalnotatie
{
    [JsonStringEnumMemberName("komma")]
    Komma,

    [JsonStringEnumMemberName("punt")]
    Punt,
}
