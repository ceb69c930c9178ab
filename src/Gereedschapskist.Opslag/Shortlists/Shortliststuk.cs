namespace Gereedschapskist.Opslag.Shortlists;

/// <summary>One saved version of a shortlist.</summary>
public sealed record Shortliststuk
{
    public required string Id { get; init; }

    /// <summary>Counts up with every save, from 1.</summary>
    public required int Versie { get; init; }

    /// <summary>The shortlist itself, as JSON text.</summary>
    public required string Inhoud { get; init; }

    public required DateTimeOffset AangemaaktOp { get; init; }

    /// <summary>When this version was saved.</summary>
    public required DateTimeOffset OpgeslagenOp { get; init; }

    /// <summary>When the shortlist is removed if nobody changes it.</summary>
    public required DateTimeOffset VerlooptOp { get; init; }
}
