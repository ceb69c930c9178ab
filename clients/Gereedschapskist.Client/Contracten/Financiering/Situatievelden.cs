namespace Gereedschapskist.Client;

/// <summary>Alle velden van een situatie, in de volgorde waarin u ernaar kunt vragen.</summary>
public sealed record Situatievelden
{
    /// <summary>Versie van de catalogus.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De velden.</summary>
    public IReadOnlyList<Situatieveld> Velden { get => field ?? []; init; }
}
