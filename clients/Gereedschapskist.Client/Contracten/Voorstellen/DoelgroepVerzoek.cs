namespace Gereedschapskist.Client;

/// <summary>Voor wie u zoekt.</summary>
public sealed record DoelgroepVerzoek
{
    /// <summary>Jongste leeftijd in jaren.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Oudste leeftijd in jaren, tot en met.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerken van de doelgroep, zoals lage-ses of thuiswonend.</summary>
    public IReadOnlyList<string>? Kenmerken { get; init; }
}
