using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>Why a value is not given: three different things, never one word for all.</summary>
[Codelijst("leegreden")]
[JsonConverter(typeof(JsonStringEnumConverter<Leegreden>))]
public enum Leegreden
{
    /// <summary>It follows from an answer that was not given yet.</summary>
    [JsonStringEnumMemberName("hangt-af-van-uw-antwoord")]
    HangtAfVanUwAntwoord,

    /// <summary>We looked; our sources do not say it.</summary>
    [JsonStringEnumMemberName("niet-in-onze-bronnen")]
    NietInOnzeBronnen,

    /// <summary>It has no meaning here.</summary>
    [JsonStringEnumMemberName("niet-van-toepassing")]
    NietVanToepassing,
}
