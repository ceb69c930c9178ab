namespace Gereedschapskist.Client;

/// <summary>Landelijk geld per jaar.</summary>
public sealed record Geldlijn
{
    /// <summary>Naam van de geldlijn.</summary>
    public required string Naam { get; init; }

    /// <summary>Bedrag per periode.</summary>
    public IReadOnlyList<Jaarbedrag> Bedragen { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
