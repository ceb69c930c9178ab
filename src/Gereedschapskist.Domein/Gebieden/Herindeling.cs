namespace Gereedschapskist.Domein.Gebieden;

/// <summary>A municipality that ended, or will end: what it was called, when, and which municipalities came in its place.</summary>
public sealed record Herindeling
{
    /// <summary>CBS code of the municipality that ends.</summary>
    public required string Code { get; init; }

    public required string Naam { get; init; }

    /// <summary>First day on which the municipality is no more.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>CBS codes of the municipalities that have its territory now, one or more.</summary>
    public required IReadOnlyList<string> Opvolgers { get; init; }

    /// <summary>Only the name and the code changed.</summary>
    public bool Hernoemd { get; init; }

    /// <summary>Intended but not, as far as our source goes, decided by law.</summary>
    public bool Aangekondigd { get; init; }

    /// <summary>Address of the source.</summary>
    public required string Bron { get; init; }
}
