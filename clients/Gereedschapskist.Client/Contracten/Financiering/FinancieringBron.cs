namespace Gereedschapskist.Client;

/// <summary>Een bron bij een financieringsoordeel.</summary>
public sealed record FinancieringBron
{
    /// <summary>Id van de bron.</summary>
    public required string Id { get; init; }

    /// <summary>Titel.</summary>
    public required string Titel { get; init; }

    /// <summary>Uitgever; null als die onbekend is.</summary>
    public string? Uitgever { get; init; }

    /// <summary>Bladzijde, hoofdstuk of tabel; null als de hele bron bedoeld is.</summary>
    public string? Plek { get; init; }

    /// <summary>Adres; null als de bron geen openbaar adres heeft.</summary>
    public string? Url { get; init; }

    /// <summary>Een jaar (2015), maand (2015-11) of dag (2015-11-16): zo precies als bekend is.</summary>
    public string? Peilmoment { get; init; }
}
