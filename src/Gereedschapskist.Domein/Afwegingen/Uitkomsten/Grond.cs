using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Afwegingen.Uitkomsten;

/// <summary>On what the scale of a part rests.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Grond>))]
[Codelijst("grond")]
public enum Grond
{
    /// <summary>A national agreement fixes it.</summary>
    [JsonStringEnumMemberName("afspraak")]
    Afspraak,

    /// <summary>The points decide.</summary>
    [JsonStringEnumMemberName("punten")]
    Punten,

    /// <summary>It follows from regional execution.</summary>
    [JsonStringEnumMemberName("volgt-uit-uitvoering")]
    VolgtUitUitvoering,

    /// <summary>The points say regional, but a condition is not met.</summary>
    [JsonStringEnumMemberName("geblokkeerd")]
    Geblokkeerd,
}
