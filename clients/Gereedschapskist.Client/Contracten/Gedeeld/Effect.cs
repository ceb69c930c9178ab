namespace Gereedschapskist.Client;

/// <summary>Een gemeten resultaat op één uitkomst.</summary>
public sealed record Effect
{
    /// <summary>Wat er is gemeten, bij wie.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Gezondheidsdoelen waar deze uitkomst iets over zegt; eigen indeling.</summary>
    public IReadOnlyList<Verwijzing> Gezondheidsdoelen { get => field ?? []; init; }

    /// <summary>Kant waarop de gemeten waarde bewoog.</summary>
    public Code? Richting { get; init; }

    /// <summary>Of het helpt; null als de bron dat niet laat zien. Eigen indeling.</summary>
    public Code? Uitwerking { get; init; }

    /// <summary>Grootte in woorden van de bron, met eenheid en vergelijking.</summary>
    public string? Grootte { get; init; }

    /// <summary>Bewijs: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Bewijs { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}
