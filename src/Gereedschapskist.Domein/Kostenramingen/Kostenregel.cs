namespace Gereedschapskist.Domein.Kostenramingen;

/// <summary>Eén regel van de berekening.</summary>
public sealed record Kostenregel
{
    /// <summary>Waarvoor wordt betaald.</summary>
    public required string Wat { get; init; }

    /// <summary>Euro, ondergrens.</summary>
    public required decimal VanEuro { get; init; }

    /// <summary>Euro, bovengrens.</summary>
    public required decimal TotEuro { get; init; }

    /// <summary>Hoe het is berekend, in één zin.</summary>
    public required string Berekening { get; init; }

    /// <summary>De getallen waarmee is gerekend.</summary>
    public required IReadOnlyList<Rekengegeven> Gegevens { get; init; }
}
