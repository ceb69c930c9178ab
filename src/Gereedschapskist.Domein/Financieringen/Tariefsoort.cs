using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What kind of amount a tariff is.</summary>
[Codelijst("tariefsoort")]
[JsonConverter(typeof(JsonStringEnumConverter<Tariefsoort>))]
public enum Tariefsoort
{
    /// <summary>The most that may be charged, set by the NZa.</summary>
    [JsonStringEnumMemberName("maximumtarief")]
    Maximumtarief,

    /// <summary>Insurer and provider agree on the amount.</summary>
    [JsonStringEnumMemberName("vrij-tarief")]
    VrijTarief,

    /// <summary>Not charged apart: it is in another payment.</summary>
    [JsonStringEnumMemberName("deel-van-andere-betaling")]
    DeelVanAndereBetaling,

    /// <summary>The NZa has a ruling; the amount is not in our sources.</summary>
    [JsonStringEnumMemberName("bedrag-niet-gevonden")]
    BedragNietGevonden,

    /// <summary>Our own sum of amounts that a source gives.</summary>
    [JsonStringEnumMemberName("eigen-optelsom")]
    EigenOptelsom,

    /// <summary>What one insurer pays.</summary>
    [JsonStringEnumMemberName("contractprijs")]
    Contractprijs,

    /// <summary>What one municipality pays: an example.</summary>
    [JsonStringEnumMemberName("lokaal-voorbeeld")]
    LokaalVoorbeeld,

    /// <summary>What the participant pays by law.</summary>
    [JsonStringEnumMemberName("wettelijke-eigen-bijdrage")]
    WettelijkeEigenBijdrage,
}
