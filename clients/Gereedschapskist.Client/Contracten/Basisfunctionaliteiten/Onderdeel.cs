namespace Gereedschapskist.Client;

/// <summary>Een stap van een keten.</summary>
public sealed record Onderdeel
{
    /// <summary>Vaste id, zoals vbi-zvw.</summary>
    public required string Id { get; init; }

    /// <summary>Plaats in de keten: 1 is opsporen; 0 loopt langs de hele keten, zoals coördinatie.</summary>
    public required int Stap { get; init; }

    /// <summary>Naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Wie de stap uitvoert.</summary>
    public IReadOnlyList<string> Uitvoerders { get => field ?? []; init; }

    /// <summary>Wie naar de stap verwijst.</summary>
    public IReadOnlyList<string> Verwijzers { get => field ?? []; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Interventies die de stap kunnen invullen; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Interventies { get => field ?? []; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Vindplaats> Bronnen { get => field ?? []; init; }
}
