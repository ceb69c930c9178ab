namespace Gereedschapskist.Client;

/// <summary>Wat een bron zegt over wie een deel betaalt.</summary>
public sealed record InterventieFinanciering
{
    /// <summary>Het deel waar het om gaat.</summary>
    public required string Onderdeel { get; init; }

    /// <summary>Grondslag: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Grondslag { get; init; }

    /// <summary>Wie betaalt; null als de bron dat niet zegt. Eigen lezing van de bron.</summary>
    public Code? Betaler { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Vanaf { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? TotEnMet { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}
