namespace Gereedschapskist.Domein.Zakelijkegevallen;

/// <summary>Wat uw budget per jaar toelaat.</summary>
public sealed record Gevalbudget
{
    /// <summary>Euro per jaar.</summary>
    public required decimal PerJaarEuro { get; init; }

    /// <summary>Of de kosten erin passen; null als dat van de werkelijke prijs afhangt.</summary>
    public bool? Past { get; init; }

    /// <summary>Deelnemers die het zeker toelaat.</summary>
    public required int DeelnemersVan { get; init; }

    /// <summary>Deelnemers die het ten hoogste toelaat; null als de laagste prijs nul is.</summary>
    public int? DeelnemersTot { get; init; }

    /// <summary>Hetzelfde in één zin.</summary>
    public required string Uitleg { get; init; }
}
