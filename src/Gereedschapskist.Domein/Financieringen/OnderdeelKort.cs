using Gereedschapskist.Domein.Bronnen;

namespace Gereedschapskist.Domein.Financieringen;

/// <summary>The verdict on one part in short.</summary>
public sealed record OnderdeelKort
{
    public required string Onderdeel { get; init; }

    public required string Naam { get; init; }

    public required Financieringsoordeel Oordeel { get; init; }

    /// <summary>What is still possible, most favourable first.</summary>
    public required IReadOnlyList<Financieringsoordeel> MogelijkeOordelen { get; init; }

    /// <summary>What has to be known before it is clear who pays, as it stands after "hangt af van"; empty when it is clear.</summary>
    public IReadOnlyList<string> HangtAfVan { get; init; } = [];

    public required string Uitleg { get; init; }

    public required IReadOnlyList<Bronverwijzing> Bronnen { get; init; }
}
