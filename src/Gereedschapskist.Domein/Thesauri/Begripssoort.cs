using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Thesauri;

/// <summary>Why someone types a word when it is not the subject itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Begripssoort>))]
public enum Begripssoort
{
    /// <summary>For whom it must be.</summary>
    [JsonStringEnumMemberName("doelgroep")]
    Doelgroep,

    /// <summary>Where it must be.</summary>
    [JsonStringEnumMemberName("plaats")]
    Plaats,
}
