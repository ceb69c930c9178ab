namespace Gereedschapskist.Client;

/// <summary>Een feit uit een bron over wie een deel betaalt.</summary>
public sealed record Betaalfeit
{
    /// <summary>Welk deel, in de woorden van de bron.</summary>
    public required string Deel { get; init; }

    /// <summary>Grondslag: een code; /codelijsten legt de codes uit.</summary>
    public required Grondslag Grondslag { get; init; }

    /// <summary>Wie betaalt; null als de bron dat niet zegt.</summary>
    public Betaler? Betaler { get; init; }

    /// <summary>Toelichting van de bron.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Waar het staat.</summary>
    public IReadOnlyList<Feitbron> Bronnen { get => field ?? []; init; }
}
