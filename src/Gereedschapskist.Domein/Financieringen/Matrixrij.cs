namespace Gereedschapskist.Domein.Financieringen;

/// <summary>One part in the matrix of parts and purses.</summary>
public sealed record Matrixrij
{
    /// <summary>Id of the interventie; null in the matrix of a chain.</summary>
    public string? Interventie { get; init; }

    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    public int? Stap { get; init; }

    public string? Keten { get; init; }

    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>What has to be known before it is clear who pays, as it stands after "hangt af van"; empty when it is clear.</summary>
    public IReadOnlyList<string> HangtAfVan { get; init; } = [];

    public required Zekerheid Zekerheid { get; init; }

    public required string Uitleg { get; init; }

    /// <summary>One per purse, in the order of <c>Financieringsmatrix.Grondslagen</c>.</summary>
    public required IReadOnlyList<Matrixstatus> Cellen { get; init; }
}
