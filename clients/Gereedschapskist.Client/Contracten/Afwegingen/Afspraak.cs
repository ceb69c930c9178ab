namespace Gereedschapskist.Client;

/// <summary>A national agreement that fixes the scale of parts, whatever the points say.</summary>
public sealed record Afspraak
{
    /// <summary>Vaste id.</summary>
    public string? Id { get; init; }

    /// <summary>Delen van het werk waar de afspraak over gaat.</summary>
    public IReadOnlyList<Deel>? Delen { get; init; }

    /// <summary>Schaal: een code; /codelijsten legt de codes uit.</summary>
    public required Schaalniveau Schaal { get; init; }

    /// <summary>Holds only when this criterion is answered with yes.</summary>
    public string? AlsCriterium { get; init; }

    /// <summary>Holds only for interventies of one of these; empty means any.</summary>
    public IReadOnlyList<string>? Basisfunctionaliteiten { get; init; }

    /// <summary>Holds only for these interventies; empty means any.</summary>
    public IReadOnlyList<string>? Interventies { get; init; }

    /// <summary>The agreement as the second half of a sentence that starts with "want".</summary>
    public string? Uitleg { get; init; }

    /// <summary>Waar dit staat.</summary>
    public IReadOnlyList<Bronverwijzing>? Bronnen { get; init; }
}
