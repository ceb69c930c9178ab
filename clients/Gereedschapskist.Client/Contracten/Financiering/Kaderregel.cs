namespace Gereedschapskist.Client;

/// <summary>
/// Een regel uit het algemene kader: welke partij bij welke preventie hoort. Dit is geen oordeel over vergoeding.
/// </summary>
public sealed record Kaderregel
{
    /// <summary>Id van de regel.</summary>
    public required string Id { get; init; }

    /// <summary>Verantwoordelijke: een code; /codelijsten legt de codes uit.</summary>
    public Verantwoordelijke? Verantwoordelijke { get; init; }

    /// <summary>De wetten.</summary>
    public IReadOnlyList<Grondslag> Grondslagen { get => field ?? []; init; }

    /// <summary>Zekerheid: een code; /codelijsten legt de codes uit.</summary>
    public required Zekerheid Zekerheid { get; init; }

    /// <summary>De regel in een gewone zin.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Bronnen.</summary>
    public IReadOnlyList<FinancieringBron> Bronnen { get => field ?? []; init; }
}
