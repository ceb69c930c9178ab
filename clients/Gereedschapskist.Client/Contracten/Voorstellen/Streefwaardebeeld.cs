namespace Gereedschapskist.Client;

/// <summary>Wat het akkoord vraagt, en hoeveel dat hier is.</summary>
public sealed record Streefwaardebeeld
{
    /// <summary>Wat wordt gevraagd, in de woorden van het akkoord.</summary>
    public required string Wat { get; init; }

    /// <summary>Het getal zoals het akkoord het geeft, met eenheid.</summary>
    public required string Norm { get; init; }

    /// <summary>
    /// Eén uitkomst per lezing van de norm: bronnen zijn het niet altijd eens over de noemer. Leeg zonder gemeente of regio.
    /// </summary>
    public IReadOnlyList<Streefuitkomst> Uitkomsten { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}
