using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>How firmly a rule stands on its sources, firmest first; the order is meaningful.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Zekerheid>))]
[Codelijst("zekerheid")]
public enum Zekerheid
{
    /// <summary>The law itself says who pays.</summary>
    [JsonStringEnumMemberName("wet")]
    Wet,

    /// <summary>The payer is named in a source.</summary>
    [JsonStringEnumMemberName("bron")]
    Bron,

    /// <summary>A source names the party or the payer; the law or another part is derived.</summary>
    [JsonStringEnumMemberName("deels-afgeleid")]
    DeelsAfgeleid,

    /// <summary>Only the general frame says it: this kind of prevention goes with this party.</summary>
    [JsonStringEnumMemberName("afgeleid-uit-kader")]
    AfgeleidUitKader,

    /// <summary>A source says that the decision is still to be taken.</summary>
    [JsonStringEnumMemberName("onbeslist")]
    Onbeslist,

    [JsonStringEnumMemberName("onbekend")]
    Onbekend,
}
