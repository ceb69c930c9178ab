namespace Gereedschapskist.Client;

/// <summary>Een duiding van het Zorginstituut, of het feit dat er geen is gevonden.</summary>
public sealed record Duiding
{
    /// <summary>Id van de duiding.</summary>
    public required string Id { get; init; }

    /// <summary>False als er een is gevraagd maar de uitkomst niet is gevonden.</summary>
    public required bool Gevonden { get; init; }

    /// <summary>Titel; null als er geen is gevonden.</summary>
    public string? Titel { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Peilmoment { get; init; }

    /// <summary>Wat de duiding zegt.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Adres; null als dat er niet is.</summary>
    public string? Url { get; init; }

    /// <summary>Een bron bij een financieringsoordeel.</summary>
    public required FinancieringBron Bron { get; init; }
}
