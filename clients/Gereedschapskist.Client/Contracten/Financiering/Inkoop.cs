namespace Gereedschapskist.Client;

/// <summary>Wat een bron zegt over de inkoop van de genoemde zorgverzekeraar.</summary>
public sealed record Inkoop
{
    /// <summary>Wat de verzekeraar inkoopt of vergoedt.</summary>
    public required string Tekst { get; init; }

    /// <summary>Eerste dag; null als de bron die niet noemt.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Laatste dag; null als de bron die niet noemt.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}
