using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>What a rule says about a programme that no source names for its part. A recognition is never a reimbursement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Programmatoets>))]
public enum Programmatoets
{
    /// <summary>The rule is not about programmes, or names them itself.</summary>
    [JsonStringEnumMemberName("geen")]
    Geen,

    /// <summary>The programme has to fall under the entitlement; nobody tests that beforehand.</summary>
    [JsonStringEnumMemberName("aanspraak")]
    Aanspraak,

    /// <summary>There is a test for programmes, so an asker can know whether one passed.</summary>
    [JsonStringEnumMemberName("toets")]
    Toets,
}
