namespace Gereedschapskist.Client;

/// <summary>Wat een bron over de betaling van deze interventie zegt. Dit is een feit met bron, geen oordeel van de toets.</summary>
public sealed record Financieringsfeit
{
    /// <summary>Waar het over gaat, in de woorden van de bron.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Grondslag: een code; /codelijsten legt de codes uit.</summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Wat de bron zegt.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}
