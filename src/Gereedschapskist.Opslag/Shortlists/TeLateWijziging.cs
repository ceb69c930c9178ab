namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>A write that lost from an earlier one; kept, so that no work is lost.</summary>
public sealed record TeLateWijziging
{
    /// <summary>The version its writer had read.</summary>
    public required int GebaseerdOp { get; init; }

    public required string Inhoud { get; init; }

    public required DateTimeOffset IngediendOp { get; init; }
}
