using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Referenties;

/// <summary>What a number about costs and benefits is for in a zakelijk geval.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rekenrol>))]
[Codelijst("rekenrol")]
public enum Rekenrol
{
    /// <summary>How often the outcome happens without a programme, per person per year.</summary>
    [JsonStringEnumMemberName("aantal-per-deelnemer")]
    AantalPerDeelnemer,

    [JsonStringEnumMemberName("euro-per-uitkomst")]
    EuroPerUitkomst,

    /// <summary>Euros of benefits for every euro spent.</summary>
    [JsonStringEnumMemberName("baten-per-euro")]
    BatenPerEuro,
}
