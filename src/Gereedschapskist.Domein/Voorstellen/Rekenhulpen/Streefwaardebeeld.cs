namespace Gereedschapskist.Domein.Voorstellen.Rekenhulpen;

/// <summary>Wat het akkoord vraagt, en hoeveel dat hier is.</summary>
public sealed record Streefwaardebeeld
{
    /// <summary>Wat wordt gevraagd, in de woorden van het akkoord.</summary>
    public required string Wat { get; init; }

    /// <summary>Het getal zoals het akkoord het geeft, met eenheid.</summary>
    public required string Norm { get; init; }

    /// <summary>Eén uitkomst per lezing van de norm: bronnen zijn het niet altijd eens over de noemer. Leeg zonder gemeente of regio.</summary>
    public required IReadOnlyList<Streefuitkomst> Uitkomsten { get; init; }

    public string? Toelichting { get; init; }
}

/// <summary>De norm uitgerekend voor één noemer.</summary>
/// <param name="Noemer">Waarvan de norm een deel is.</param>
/// <param name="Van">Uitkomst, ondergrens, afgerond; null als de noemer onbekend is.</param>
/// <param name="Tot">Uitkomst, bovengrens.</param>
/// <param name="Eenheid">Wat er geteld wordt.</param>
/// <param name="Berekening">De som, met elk getal erin.</param>
public sealed record Streefuitkomst(string Noemer, decimal? Van, decimal? Tot, string Eenheid, string Berekening);
