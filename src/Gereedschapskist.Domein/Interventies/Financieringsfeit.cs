namespace Gereedschapskist.Domein.Interventies;

/// <summary>What a source says about who pays for a part of this interventie; the rules are in Financieringen.</summary>
public sealed record Financieringsfeit
{
    public required string Onderdeel { get; init; }

    public required Grondslag Grondslag { get; init; }

    public string? Toelichting { get; init; }

    public required string Bron { get; init; }
}
