namespace Gereedschapskist.Domein.Taakverdelingen;

/// <summary>Wie wat doet bij één onderdeel van een basisfunctionaliteit. Noem partijen en rollen, geen personen.</summary>
public sealed record Taakafspraak
{
    /// <summary>Id van de basisfunctionaliteit.</summary>
    public required string Basisfunctionaliteit { get; init; }

    /// <summary>Id van het onderdeel, zoals in het antwoord staat.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>De partij die beslist; null als dat nog open is.</summary>
    public string? Beslist { get; init; }

    /// <summary>De partij die betaalt; null als dat nog open is.</summary>
    public string? Betaalt { get; init; }

    /// <summary>De partij die het uitvoert; null als dat nog open is.</summary>
    public string? VoertUit { get; init; }

    /// <summary>De partij die coördineert; null als dat nog open is.</summary>
    public string? Coordineert { get; init; }

    /// <summary>De partij die gegevens levert; null als dat nog open is.</summary>
    public string? LevertData { get; init; }

    /// <summary>De rol die aanspreekbaar is.</summary>
    public string? Contact { get; init; }

    /// <summary>Wanneer alle partijen dit vaststelden; null als dat nog niet zo is.</summary>
    public DateOnly? Vastgesteld { get; init; }
}
