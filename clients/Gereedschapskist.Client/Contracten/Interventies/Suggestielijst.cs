namespace Gereedschapskist.Client;

/// <summary>Aanvullingen bij wat iemand typt.</summary>
public sealed record Suggestielijst
{
    /// <summary>Versie van de catalogus waaruit ze komen.</summary>
    public required string CatalogusVersie { get; init; }

    /// <summary>De aanvullingen, beste eerst.</summary>
    public IReadOnlyList<Suggestie> Suggesties { get => field ?? []; init; }
}
