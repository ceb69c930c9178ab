using System.Text.Json.Serialization;
using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Hoeveel mensen per jaar meedoen.</summary>
public sealed record Gevaldeelnemers
{
    /// <summary>Deelnemers per jaar, ondergrens; ten minste 1.</summary>
    public required int Van { get; init; }

    /// <summary>Deelnemers per jaar, bovengrens; nooit lager dan de ondergrens.</summary>
    public required int Tot { get; init; }

    /// <summary>Waar het aantal vandaan komt.</summary>
    public required Aannameherkomst Herkomst { get; init; }

    /// <summary>Hoe het is berekend, in hele zinnen.</summary>
    public required string Berekening { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bron> Bronnen { get; init; } = [];

    [JsonIgnore]
    public string Tekst => $"{(Herkomst is Aannameherkomst.EigenGetal ? "" : "ongeveer ")}{Nl.Band(Van, Tot)} deelnemers";
}
