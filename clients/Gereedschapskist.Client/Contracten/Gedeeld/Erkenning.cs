namespace Gereedschapskist.Client;

/// <summary>Een erkenning door een commissie.</summary>
public sealed record Erkenning
{
    /// <summary>Niveau: een code uit een codelijst, met het label voor mensen.</summary>
    public required Code Niveau { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Datering { get; init; }

    /// <summary>Wie de erkenning gaf.</summary>
    public string? Commissie { get; init; }

    /// <summary>Toelichting.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Id van de bron.</summary>
    public required string Bron { get; init; }
}
