using System.Text.Json.Serialization;

namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Wat het hier per jaar kost.</summary>
public sealed record Gevalkosten
{
    /// <summary>Groepen per jaar als elke groep zo groot mogelijk is; null als het programma niet in groepen gaat of de groepsgrootte onbekend is.</summary>
    public int? GroepenVan { get; init; }

    /// <summary>Groepen per jaar als elke groep zo klein mogelijk is.</summary>
    public int? GroepenTot { get; init; }

    /// <summary>Euro per jaar, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro per jaar, bovengrens; nooit lager dan de ondergrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Euro voor alle gevraagde jaren samen, ondergrens.</summary>
    public required decimal AlleJarenVanEuro { get; init; }

    /// <summary>Euro voor alle gevraagde jaren samen, bovengrens.</summary>
    public required decimal AlleJarenTotEuro { get; init; }

    /// <summary>Hoe het is berekend, in één zin.</summary>
    public required string Berekening { get; init; }

    [JsonIgnore]
    public string Tekst => Nl.Euro(VanEuro, TotEuro);
}
