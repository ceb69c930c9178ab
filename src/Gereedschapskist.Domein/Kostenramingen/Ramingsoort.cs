using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>What an estimate rests on, the strongest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Ramingsoort>))]
public enum Ramingsoort
{
    /// <summary>A number of the user, who knows the local price or dose.</summary>
    [JsonStringEnumMemberName("eigen invoer")]
    EigenInvoer,

    /// <summary>A price that sources name.</summary>
    [JsonStringEnumMemberName("feit")]
    Feit,

    /// <summary>Hours from the dose times an hourly rate.</summary>
    [JsonStringEnumMemberName("berekend uit dosis")]
    BerekendUitDosis,

    /// <summary>The range of programmes of the same kind.</summary>
    [JsonStringEnumMemberName("raming naar soort")]
    RamingNaarSoort,
}
