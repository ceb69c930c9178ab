namespace Gereedschapskist.Client;

/// <summary>Eén onderdeel in de matrix.</summary>
public sealed record Matrixrij
{
    /// <summary>Id van de interventie; null in de matrix van een keten.</summary>
    public string? Interventie { get; init; }

    /// <summary>Id van het onderdeel; 'geheel' als geen keten het beschrijft.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Stap in de keten.</summary>
    public int? Stap { get; init; }

    /// <summary>Id van de keten.</summary>
    public string? Keten { get; init; }

    /// <summary>Oordeel: een code; /codelijsten legt de codes uit.</summary>
    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>Het oordeel in gewone zinnen.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Eén cel per potje, in de volgorde van de kolommen.</summary>
    public IReadOnlyList<Matrixcel> Cellen { get => field ?? []; init; }
}
