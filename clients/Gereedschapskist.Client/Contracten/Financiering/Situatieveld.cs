namespace Gereedschapskist.Client;

/// <summary>Een veld van de situatie, met de vraag en de toegestane antwoorden.</summary>
public sealed record Situatieveld
{
    /// <summary>Naam van het veld in de situatie.</summary>
    public required string Veld { get; init; }

    /// <summary>Korte naam.</summary>
    public required string Label { get; init; }

    /// <summary>De vraag zoals u die aan iemand stelt.</summary>
    public required string Vraag { get; init; }

    /// <summary>Type: een code; /codelijsten legt de codes uit.</summary>
    public required Veldtype Type { get; init; }

    /// <summary>Laagste getal.</summary>
    public int? Minimum { get; init; }

    /// <summary>Hoogste getal.</summary>
    public int? Maximum { get; init; }

    /// <summary>Toegestane waarden bij een keuze.</summary>
    public IReadOnlyList<Code> Waarden { get => field ?? []; init; }

    /// <summary>True als het veld het antwoord verfijnt: wie het weglaat, vraagt naar het onderdeel in het algemeen.</summary>
    public required bool Verfijning { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }
}
