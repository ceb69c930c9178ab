namespace Gereedschapskist.Client;

/// <summary>Interventies die op een andere lijken.</summary>
public sealed record VergelijkbareLijst
{
    /// <summary>Versie van de catalogus waarin is gezocht.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De interventies die er het meest op lijken, beste eerst.</summary>
    public IReadOnlyList<VergelijkbareInterventie> Resultaten { get => field ?? []; init; }
}
